<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>%n entry was exported. The journal itself stays as it is.</numerusform>
            <numerusform>%n entries were exported. The journal itself stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>%n thing left as it is</numerusform>
            <numerusform>%n things left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n text message</numerusform>
            <numerusform>%n text messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
