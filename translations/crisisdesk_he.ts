<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation>להתחיל מתבנית</translation>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation>החלפת הטקסט בתבנית של השלב הזה</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>השפה הבאה</translation>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation>מעבר לשפה הבאה של ההודעה</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>השפה הקודמת</translation>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation>מעבר לשפה הקודמת של ההודעה</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>הוספת שפה</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>לכתוב את ההודעה בשפה נוספת</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>הממצא הבא</translation>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation>מעבר לדבר הבא שיש לתקן או לשקול</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>הממצא הקודם</translation>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation>מעבר לדבר הקודם שיש לתקן או לשקול</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>תיקון הממצא</translation>
    </message>
    <message>
        <source>Take the finding&apos;s replacement, or see how it is done better</source>
        <translation>לקבל את ההחלפה המוצעת, או לראות איך עושים את זה טוב יותר</translation>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation>לקבל את ההחלפה הראשונה</translation>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation>לקבל את ההחלפה השנייה</translation>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation>לקבל את ההחלפה השלישית</translation>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation>לקבל את ההחלפה הרביעית</translation>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation>לקבל את ההחלפה החמישית</translation>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation>להשאיר את הממצא כמו שהוא</translation>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation>להשאיר את הממצא הזה, עם נימוק ליומן אם יש</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>הוספת המילה למילון</translation>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation>המילה המסומנת נכונה: שם, או מילה משלכם</translation>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation>כיבוי כלל הדקדוק הזה</translation>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation>לא להציג עוד ממצאים של כלל הדקדוק הזה</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>המשך האישור</translation>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation>לאשר, לציין איפה פורסם, לאשר את ההבטחות ולחתום</translation>
    </message>
    <message>
        <source>Start an incident</source>
        <translation>פתיחת אירוע</translation>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation>משהו השתבש: לתעד, להעריך את החומרה ולכתוב תגובה ראשונה</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>טיוטת הודעה</translation>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation>לכתוב או להדביק התנצלות בלי אירוע, ולראות מה הבדיקות אומרות עליה</translation>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation>פתיחת אירוע ההדגמה</translation>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation>סיור בחלון נפרד; שום דבר לא נשמר</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>כל האירועים</translation>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation>מעבר לדף הפתיחה, שבו מופיעים כל האירועים</translation>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation>מעבר לאירוע אחר</translation>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation>בחירה מבין האירועים הפתוחים</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>סגירת האירוע</translation>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation>חתימת התיעוד, עם נימוק; אפשר לפתוח אותו מחדש</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>פתיחת האירוע מחדש</translation>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation>להמשיך באירוע סגור, עם נימוק</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>הכול שמור</translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>כתיבת העדכון</translation>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation>להתחיל את ההודעה הבאה לציבור מתבנית של עדכון</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>אישור ופרסום</translation>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation>לראות את הטקסטים הסופיים, לאשר אותם ולציין איפה פורסמו</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>תחקיר</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>הצגת ציר הזמן</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>הצגה או הסתרה של ציר הזמן</translation>
    </message>
    <message>
        <source>Show the composer</source>
        <translation>הצגת העורך</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>הצגה או הסתרה של העורך</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>החלונית הבאה</translation>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation>מעבר לחלונית הבאה בדף</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>אותיות בגודל הרגיל</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>בהיר או כהה</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>החלפה בין מראה בהיר למראה כהה</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>אימות היומן</translation>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation>מעבר על כל השרשרת ובדיקה אם רשומה כלשהי שונתה</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ייצוא היומן</translation>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation>כתיבת כל הרשומות לקובץ שאפשר להעביר הלאה</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>חיפוש בכל האירועים</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>חיפוש באירועי עבר</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>חיפוש כללי</translation>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation>כל פעולה וכל אירוע, לפי כמה אותיות</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation>כל הפעולות, בתפריטים</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation>הסבר על החלונית הנוכחית</translation>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation>מצב מנוע הדקדוק</translation>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation>מה מנוע הדקדוק עושה עכשיו, ומה לעשות כשאינו פועל</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>הוספת רשומה</translation>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation>מעבר לשורה שבה מתעדים מה קרה</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>רישום הערה</translation>
    </message>
    <message>
        <source>Log a fact</source>
        <translation>רישום עובדה</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>רישום תלונה</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>רישום החלטה</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>רישום שיחה</translation>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation>רישום דעה</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>חיפוש בציר הזמן</translation>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation>הצגת הרשומות שיש בהן המילים האלה בלבד</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>תיקון הרשומה</translation>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation>נוסח חדש לצד הישן, עם סיבה וראשי תיבות של שמכם</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>העתקת הרשומה</translation>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation>העתקת הטקסט של הרשומה המסומנת</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation>מאושר על ידי</translation>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation>שם מי שאחראי לכך</translation>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation>ציינו מי מאשר: השם נרשם ביומן.</translation>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation>%1: יש</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: חסר</translation>
    </message>
    <message>
        <source>%1: would help</source>
        <translation>%1: כדאי להוסיף</translation>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation>מעבר למקום שלו בטקסט</translation>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation>חלקי ההתנצלות</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation>שלב המענה</translation>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation>הערוץ של ההודעה</translation>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation>מי אחראי לכך</translation>
    </message>
    <message>
        <source>Published message</source>
        <translation>הודעה שפורסמה</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>להתחיל מתבנית</translation>
    </message>
    <message>
        <source>Puts this stage&apos;s template in the place of the text; one undo brings the text back</source>
        <translation>מחליף את הטקסט בתבנית של השלב הזה; ביטול אחד מחזיר את הטקסט</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation>תיקון הרשומה מ־%1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>הנוסח החדש</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>סיבת התיקון</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>ראשי תיבות</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation>לתיקון דרושים סיבה וראשי תיבות של שמכם.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation>לא כך: ״%1״</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>עדיף: ״%1״</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>השלמה</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>הוספת שעה</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>איך?</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>החלפה: %1</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>דקדוק</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>לתקן</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>לשקול</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>רמז</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>דפי העזרה</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Incident: %1</source>
        <translation>אירוע: %1</translation>
    </message>
    <message>
        <source>A message without an incident</source>
        <translation>הודעה בלי אירוע</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation>חזרה לתחקיר</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation>עוברים על השרשרת מהרשומה הראשונה …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ייצוא היומן</translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation>יומן חתום</translation>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation>רשומות אפשר רק להוסיף. בכל אחת שמורה טביעת האצבע של הרשומה שלפניה, ולכן כל שינוי מתגלה.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>טביעת האצבע של הרשומה האחרונה</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ייצוא …</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>חיפוש בכל האירועים</translation>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation>מילים שמופיעות ברשומה</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>רשומה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>רשומות שנמצאו</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>יוצאה רשומה אחת. היומן עצמו נשאר כמו שהוא.</numerusform>
            <numerusform>יוצאו %n רשומות. היומן עצמו נשאר כמו שהוא.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation>סוג הרשומה: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation>שפות ההודעה</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation>הוספת שפה</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>לכתוב את ההודעה בשפה נוספת</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>עוד לא נבדק</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation>להשאיר כך</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>דבר אחד נשאר כמו שהוא</numerusform>
            <numerusform>%n דברים נשארו כמו שהם</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation>למה זה נשאר (נרשם ביומן)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>למה זה נשאר: %1</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>הודעת SMS אחת</numerusform>
            <numerusform>%n הודעות SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation>אורך: %1 תווים</translation>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation>אורך: %1 מתוך %2 תווים</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation>ארוך מדי: %1 מתוך %2 תווים</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation>ההדגמה נפתחת בחלון נפרד. שום דבר שתעשו שם לא נשמר.</translation>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation>למה האירוע נסגר? התיעוד שלו נחתם, ואפשר לפתוח אותו מחדש עם נימוק.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>סגירת האירוע</translation>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation>למה האירוע נפתח מחדש? הנימוק נרשם כרשומה בתיעוד שלו.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>פתיחת האירוע מחדש</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;אירוע</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;רישום</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;הודעה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation>פתיחת אירוע</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation>פתיחה וכתיבת תגובה ראשונה</translation>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation>פותח את האירוע ומתחיל הודעה ראשונה (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation>מה קרה, במשפט אחד?</translation>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation>במחסן אבדו נתוני הסריקה של 40 חבילות שהובטחו להיום</translation>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation>מי אחראי לכך?</translation>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation>איפה אנשים מתלוננים?</translation>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation>איפה עוד אנשים מתלוננים?</translation>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation>פורום, עיתונות …</translation>
    </message>
    <message>
        <source>When was it noticed?</source>
        <translation>מתי זה התגלה?</translation>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation>בכמה אנשים זה נוגע?</translation>
    </message>
    <message>
        <source>About 40</source>
        <translation>בערך 40</translation>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation>איזה סוג של תקלה זו?</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>אחר …</translation>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation>באילו שפות קוראים אתכם?</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Incident</source>
        <translation>אירוע</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>%1 went out</source>
        <translation>%1: פורסם</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>מקום אחר</translation>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation>הכתובת, ‎https://…‎ (לא חובה)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>איפה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation>מקום אחר שבו פורסם: %1</translation>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation>מתי פורסם: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>הכתובת של %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>חיפוש כללי</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>מה תרצו לעשות?</translation>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation>פעולות ואירועים שנמצאו</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can&apos;t be opened</source>
        <translation>אי אפשר לפתוח את היומן</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation>הבטחנו</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>מה הובטח</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>עד מתי</translation>
    </message>
    <message>
        <source>due</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation>באף טקסט אין מועד. זה הקצב של האירוע: סמנו אם תעמדו בו.</translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation>אישור ופרסום</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>חזרה לטקסט</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation>איפה ומתי פורסם? ממלאים בשלב הבא; הנוסח המדויק, ה־SHA-256 שלו והממצאים נחתמים.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>לשמור להמשך</translation>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation>מאושר: יוצא עכשיו</translation>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation>מאושר ורשום ביומן. פרסמו כל טקסט, וציינו כאן איפה ומתי פורסם.</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>אישור ההבטחות</translation>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation>מה שמסומן נכנס לרשימת ההבטחות, והשעון מתחיל לרוץ.</translation>
    </message>
    <message>
        <source>Where it went out</source>
        <translation>איפה פורסם</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>חתימה ביומן</translation>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation>זה רשום ביומן, מילה במילה.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>חזרה לאירוע</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>צעד מ&amp;עלה</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>צעד מ&amp;טה</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>חיפוש ב:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>תיקיית האב</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>תצוגת רשימה</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>תצוגת פרטים</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;שם קובץ:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>קבצים מסוג:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>שמי&amp;רה</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>תיקייה &amp;חדשה</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ש&amp;ינוי שם</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ה&amp;צגת קבצים מוסתרים</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>‏%1 כבר קיים.
להחליף אותו?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>שמירת הכול</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>כן ל&amp;כול</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ל&amp;א לכול</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>התעלמות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>בלי לשמור</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>שחזור ברירות המחדל</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>העתקת כתובת ה&amp;קישור</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log entry</source>
        <translation>רשומה חדשה</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>מה קרה?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>נימוק</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>החלטה צריכה נימוק</translation>
    </message>
    <message>
        <source>Why late?</source>
        <translation>למה באיחור?</translation>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation>אפשר לדלג עם Enter</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation>אין כאן אירוע פתוח</translation>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation>פתחו אירוע כדי לראות את הקצב שהדרגה שלו דורשת ואת ההבטחות שעוד צריך לקיים.</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>הקצב</translation>
    </message>
    <message>
        <source>Promises given</source>
        <translation>הבטחות שניתנו</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>הבטחה</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ניתנה</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation>עדיין אין. הודעה שנוקבת בשעת העדכון הבא יוצרת הבטחה, כשהיא מתפרסמת.</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>הצגת ציר הזמן</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>תחקיר</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation>דרגה 2 ומעלה</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>באחריותנו</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>חיפוש באירועי עבר</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>מיון</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>סדר הטבלה</translation>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation>תגובה ראשונה לציבור, חציון</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>השתיקה הארוכה ביותר</translation>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation>ממצאים שנשארו במה שפורסם</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Answer for it</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>תגובה ראשונה</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Findings left</source>
        <translation>ממצאים שנשארו</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Past incidents</source>
        <translation>אירועי עבר</translation>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation>אף אירוע לא מתאים לחיפוש הזה. בחרו ״הכול״, או נקו את החיפוש.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation>עדיין אין מה לתחקר. כל אירוע שתפתחו יופיע כאן, עם הזמן שאנשים חיכו לתגובה.</translation>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation>האיטית ביותר: %1</translation>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation>בלי מילה לציבור, בזמן שאנשים חיכו</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>על פני %1</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>רשומה %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>שפת החלון</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>גודל האותיות</translation>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation>בצעדים של עשירית, ביחס לגודל שבמערכת; גם ‎Ctrl++‎ ו־‎Ctrl+-‎ עושים זאת.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>אתם והעסק שלכם</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation>מופיע ליד כל רשומה שתרשמו.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>ראשי התיבות שלכם</translation>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation>חותמים על תיקונים.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>שם העסק</translation>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation>נכנס להודעות שמתחילים מתבנית.</translation>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation>דוא״ל ללקוחות</translation>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation>טלפון ללקוחות</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation>שפה ודקדוק</translation>
    </message>
    <message>
        <source>American</source>
        <translation>אמריקני</translation>
    </message>
    <message>
        <source>British</source>
        <translation>בריטי</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>כתיב אנגלי</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>המילים שלכם</translation>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation>לא מסומנות כשגיאות כתיב, באף שפה.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation>כללי דקדוק כבויים</translation>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation>לחצו על כלל כדי להפעיל אותו שוב.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>איפה הכול שמור</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>תיקיית הנתונים</translation>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation>היומן, ההגדרות וקובץ הלוג של התוכנה. שום דבר לא נשמר במקום אחר.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation>הודעה בשפה: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>מה קרה?</translation>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation>דף אחד, שתי דקות, והתגובה הראשונה מוכנה לפרסום. שום דבר לא יוצא מהמחשב הזה, אלא אם כן אתם שולחים אותו.</translation>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation>אירועים פתוחים ואחרונים</translation>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation>עדיין אין אירועים. הלוואי שכך יישאר; ואם לא, מתחילים כאן.</translation>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation>משהו השתבש ואנשים שואלים. תעדו, החליטו כמה זה חמור, וכתבו תגובה ראשונה.</translation>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation>כתבו או הדביקו התנצלות, וראו מה קורא קפדן היה אומר עליה.</translation>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation>חבילות חג באיחור: הסתובבו, שנו מה שתרצו, שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>המועד הקרוב</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>רשומה אחרונה</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation>פועל ללא רשת</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation>הטקסטים נבדקו</translation>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation>אישור והוצאה לפרסום</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>אישור ההבטחות</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>חתימה ביומן</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>עובדות</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>תלונות</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>החלטות</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>נמצאה אחת</numerusform>
            <numerusform>נמצאו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>חיפוש בציר הזמן</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>חיפוש בציר הזמן (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation>חיפוש מילים באירוע הזה</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>תיקון …</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>The timeline can&apos;t be read</source>
        <translation>אי אפשר לקרוא את ציר הזמן</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation>פתחו אירוע כדי לראות מה קרה בו.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>קוראים את היומן …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation>אף רשומה באירוע הזה לא מתאימה.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>הצגת כל הרשומות</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>עדיין לא נרשם דבר</translation>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation>כתבו למטה מה קרה, והקישו Enter.</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation>זה משבר?</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation>עדיין אין.</translation>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation>שם, או מילה משלכם</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: נעשה</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: עכשיו</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: בהמשך</translation>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation>%1: נשאר משהו</translation>
    </message>
</context>
</TS>
