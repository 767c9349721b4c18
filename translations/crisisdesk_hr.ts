<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Previous language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the finding's replacement, or see how it is done better</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Start an incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Draft a message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Close the incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write the update</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show the composer</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoć</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log an entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log a note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log a fact</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log a decision</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>%1: missing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>%1: would help</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Published message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Puts this stage's template in the place of the text; one undo brings the text back</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>New text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Odustani</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Insert time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show how</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>To consider</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoć</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Incident: %1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A message without an incident</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Entries found</source>
        <translation type="unfinished"/>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation type="unfinished">
            <numerusform/>
            <numerusform/>
            <numerusform/>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation type="unfinished">
            <numerusform/>
            <numerusform/>
            <numerusform/>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation type="unfinished">
            <numerusform/>
            <numerusform/>
            <numerusform/>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Close the incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Odustani</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>About 40</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>%1 went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Address of %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can't be opened</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Save for later</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where it went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Odaberi sve</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Povisi</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Snizi</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Pogledaj u:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Natrag</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređeni direktorij</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Stvori novu mapu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Popisni prikaz</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljni prikaz</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Datoteke ove vrste:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spremi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova mapa</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Preimenuj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ukloni</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želiš li je zamijeniti?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Odaberi sve</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spremi</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spremi sve</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>D&amp;a, za sve</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e, za sve</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primijeni</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetiraj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vrati na zadane vrijednosti</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Izreži</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj lokaciju &amp;poveznice</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Odaberi sve</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log entry</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Why late?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The pace</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Promises given</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Our fault</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The order of the table</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Longest silence</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Answer for it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Findings left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Past incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>You and your firm</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>American</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>British</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>English spelling</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"/>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform/>
            <numerusform/>
            <numerusform/>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Correct …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>The timeline can't be read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>%1: now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>%1: to come</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation type="unfinished"/>
    </message>
</context>
</TS>
