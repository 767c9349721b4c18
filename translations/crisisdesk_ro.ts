<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation>Pornește de la un șablon</translation>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation>Pune șablonul acestei etape în locul textului</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Limba următoare</translation>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation>Trece la următoarea limbă a mesajului</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Limba anterioară</translation>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation>Trece la limba anterioară a mesajului</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adaugă o limbă</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Adaugă mesajului un text în încă o limbă</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Observația următoare</translation>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation>Trece la următorul lucru de corectat sau de luat în calcul</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Observația anterioară</translation>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation>Trece la lucrul anterior de corectat sau de luat în calcul</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Take the finding&apos;s replacement, or see how it is done better</source>
        <translation>Preia înlocuirea propusă sau arată cum se scrie mai bine</translation>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation>Preia prima înlocuire</translation>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation>Preia a doua înlocuire</translation>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation>Preia a treia înlocuire</translation>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation>Preia a patra înlocuire</translation>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation>Preia a cincea înlocuire</translation>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation>Lasă textul așa; dacă dați un motiv, el intră în jurnal</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Adaugă cuvântul în dicționar</translation>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation>Cuvântul marcat este corect: un nume sau un termen propriu</translation>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation>Dezactivează această regulă gramaticală</translation>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation>Observațiile acestei reguli gramaticale nu mai apar</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Continuă aprobarea</translation>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation>Aprobați, spuneți unde a fost publicat textul, confirmați promisiunile și sigilați</translation>
    </message>
    <message>
        <source>Start an incident</source>
        <translation>Incident nou</translation>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation>Ceva n-a mers: consemnați, evaluați și scrieți primul mesaj</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>Scrie o ciornă</translation>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation>Scrieți sau lipiți un text de scuze, fără incident, și verificați-l</translation>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation>Deschide exemplul</translation>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation>Se deschide în altă fereastră; nu se păstrează nimic</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Toate incidentele</translation>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation>Trece la pagina de pornire, cu toate incidentele</translation>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation>Treci la alt incident</translation>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation>Alege unul dintre incidentele deschise</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Închide incidentul</translation>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation>Sigilează cronologia, cu un motiv; incidentul poate fi redeschis</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Redeschide incidentul</translation>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation>Continuă un incident închis, cu un motiv</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Totul este salvat</translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>Scrie informarea</translation>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation>Începe următorul mesaj public de la șablonul unei informări</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Aprobă și publică</translation>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation>Vedeți textele finale, aprobați-le și spuneți unde au fost publicate</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilanț</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Arată cronologia</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Arată sau ascunde cronologia</translation>
    </message>
    <message>
        <source>Show the composer</source>
        <translation>Arată editorul</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Arată sau ascunde editorul</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panoul următor</translation>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation>Trece la următorul panou al paginii</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Litere mai mari</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Litere mai mici</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Litere de mărime normală</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Luminos sau întunecat</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>Comută între aspectul luminos și cel întunecat</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verifică jurnalul</translation>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation>Parcurge tot lanțul și arată dacă vreo înregistrare a fost modificată</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportă jurnalul</translation>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation>Scrie toate înregistrările într-un fișier care poate fi predat</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Caută în toate incidentele</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Caută în incidentele trecute</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Caută orice</translation>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation>Orice comandă și orice incident, după câteva litere</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation>Toate comenzile, în meniuri</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation>Ajutor pentru panoul curent</translation>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation>Starea corectorului gramatical</translation>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation>Ce face acum corectorul gramatical și ce e de făcut când nu funcționează</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Consemnează</translation>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation>Trece la rândul în care consemnați ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Consemnează o notă</translation>
    </message>
    <message>
        <source>Log a fact</source>
        <translation>Consemnează un fapt</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Consemnează o reclamație</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Consemnează o decizie</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consemnează un apel</translation>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation>Consemnează o opinie</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Caută în cronologie</translation>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation>Arată doar înregistrările care conțin aceste cuvinte</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Rectifică înregistrarea</translation>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation>Pune un text nou lângă cel vechi, cu motiv și inițiale</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiază înregistrarea</translation>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation>Copiază textul înregistrării alese</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation>Aprobat de</translation>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation>Numele celui care răspunde pentru text</translation>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation>Spuneți cine aprobă: numele intră în jurnal.</translation>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation>%1: există</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: lipsă</translation>
    </message>
    <message>
        <source>%1: would help</source>
        <translation>%1: ar ajuta</translation>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation>Trece la locul din text</translation>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation>Părțile scuzelor</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation>Etapa răspunsului</translation>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation>Canalul mesajului</translation>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation>Cine poartă răspunderea</translation>
    </message>
    <message>
        <source>Published message</source>
        <translation>Mesaj publicat</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Pornește de la un șablon</translation>
    </message>
    <message>
        <source>Puts this stage&apos;s template in the place of the text; one undo brings the text back</source>
        <translation>Pune șablonul etapei în locul textului; o singură anulare aduce textul înapoi</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation>Rectifică înregistrarea de la %1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Text nou</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>De ce se rectifică</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inițiale</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectifică</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation>O rectificare cere motivul și inițialele dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation>Nu așa: „%1”</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>Mai bine: „%1”</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Observații</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation>Înlocuiește</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completează</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Adaugă ora</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ascunde</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Arată cum</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>Înlocuire: %1</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatică</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>De corectat</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>De luat în calcul</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugestie</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Paginile de ajutor</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Incident: %1</source>
        <translation>Incident: %1</translation>
    </message>
    <message>
        <source>A message without an incident</source>
        <translation>Mesaj fără incident</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation>Înapoi la bilanț</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation>Se parcurge lanțul de la prima înregistrare…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportă jurnalul</translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation>Jurnal sigilat</translation>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation>Înregistrările doar se adaugă. Fiecare poartă amprenta celei dinainte, așa că orice modificare se vede.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>Amprenta ultimei înregistrări</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifică</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Caută în toate incidentele</translation>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation>Cuvinte din înregistrare</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Înregistrări găsite</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>%n înregistrare a fost exportată. Jurnalul rămâne neschimbat.</numerusform>
            <numerusform>%n înregistrări au fost exportate. Jurnalul rămâne neschimbat.</numerusform>
            <numerusform>%n de înregistrări au fost exportate. Jurnalul rămâne neschimbat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation>Tipul înregistrării: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation>Limbile mesajului</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation>Adaugă o limbă</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Adaugă mesajului un text în încă o limbă</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>încă neverificat</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation>Lasă așa</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>%n observație lăsată așa</numerusform>
            <numerusform>%n observații lăsate așa</numerusform>
            <numerusform>%n de observații lăsate așa</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation>De ce rămâne așa (intră în jurnal)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>De ce rămâne așa: %1</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-uri</numerusform>
            <numerusform>%n de SMS-uri</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation>Lungime în caractere: %1</translation>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation>Lungime în caractere: %1 din %2</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation>Prea multe caractere: %1 din %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation>Exemplul se deschide în altă fereastră. Nimic din ce faceți acolo nu se păstrează.</translation>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation>De ce se închide incidentul? Cronologia se sigilează; incidentul poate fi redeschis, cu un motiv.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Închide incidentul</translation>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation>De ce se redeschide incidentul? Motivul devine o înregistrare în cronologie.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Redeschide incidentul</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Consemnare</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mesaj</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Închide anunțul</translation>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation>Incident nou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation>Deschide și scrie primul mesaj</translation>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation>Deschide incidentul și începe primul mesaj (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation>Ce s-a întâmplat, într-o frază?</translation>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation>Depozitul a pierdut datele de scanare a 40 de colete promise pentru azi</translation>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation>Cine poartă răspunderea?</translation>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation>Unde se plâng oamenii?</translation>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation>Unde se mai plâng oamenii?</translation>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation>Un forum, presa…</translation>
    </message>
    <message>
        <source>When was it noticed?</source>
        <translation>Când s-a constatat?</translation>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation>Câți oameni sunt afectați?</translation>
    </message>
    <message>
        <source>About 40</source>
        <translation>Vreo 40</translation>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation>Ce fel de problemă este?</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Altceva…</translation>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation>În ce limbi vă citesc oamenii?</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>%1 went out</source>
        <translation>Publicat: %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Alt loc</translation>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation>Adresa, https://… (poate rămâne goală)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation>Alt loc unde a fost publicat: %1</translation>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation>Ora publicării: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresa: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Caută orice</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ce doriți să faceți?</translation>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation>Comenzi și incidente găsite</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can&apos;t be opened</source>
        <translation>Jurnalul nu poate fi deschis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation>Am promis</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce am promis</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termen</translation>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation>Niciun text nu spune o oră. Acesta este ritmul incidentului: bifați-l dacă îl respectați.</translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation>Aprobă și publică</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Înapoi la text</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation>La pasul următor completați unde și când a fost publicat; textul exact, amprenta SHA-256 și observațiile se sigilează.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Lasă pe mai târziu</translation>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation>Aprobă: se publică acum</translation>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation>Aprobat și trecut în jurnal. Publicați fiecare text, apoi spuneți aici unde și când a apărut.</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Confirmă promisiunile</translation>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation>Ce este bifat intră în lista promisiunilor și ceasul pornește.</translation>
    </message>
    <message>
        <source>Where it went out</source>
        <translation>Unde a fost publicat</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Sigilează în jurnal</translation>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation>Este în jurnal, cuvânt cu cuvânt.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Înapoi la incident</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Mărește</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>M&amp;icșorează</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Caută în:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosarul de deasupra</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Numele fișierului:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fișiere de tipul:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Dosar &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Șt&amp;erge</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Arată fișierele &amp;ascunse</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 există deja.
Doriți să-l înlocuiți?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da pentru &amp;toate</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u pentru toate</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Întrerupe</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoră</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonează</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Revino la valorile implicite</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;ulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază adresa &amp;linkului</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log entry</source>
        <translation>Consemnare</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>O decizie cere un motiv</translation>
    </message>
    <message>
        <source>Why late?</source>
        <translation>De ce cu întârziere?</translation>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation>Enter sare peste</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation>Niciun incident deschis aici</translation>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation>Deschideți un incident ca să vedeți ritmul cerut de nivelul lui și promisiunile rămase de ținut.</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Ritmul</translation>
    </message>
    <message>
        <source>Promises given</source>
        <translation>Promisiuni făcute</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Făcută</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation>Încă niciuna. Apare una când se publică un mesaj care spune ora următoarei informări.</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Arată cronologia</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Bilanț</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation>De la nivelul 2</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>Vina noastră</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Caută în incidentele trecute</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortare</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>Ordinea din tabel</translation>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation>Primul mesaj public, mediana</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Cea mai lungă tăcere</translation>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation>Observații rămase în ce s-a publicat</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Answer for it</source>
        <translation>Răspundere</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primul mesaj</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Findings left</source>
        <translation>Observații rămase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Past incidents</source>
        <translation>Incidente trecute</translation>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation>Niciun incident nu corespunde. Alegeți „Toate” sau ștergeți căutarea.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation>Încă nu e nimic de privit în urmă. Fiecare incident apare aici, cu timpul cât oamenii au așteptat un mesaj.</translation>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation>cel mai târziu: după %1</translation>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation>fără niciun mesaj public, cu oamenii în așteptare</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>în %1</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Înregistrarea %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fereastră</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Limba ferestrei</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Mărimea literelor</translation>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation>Trepte de o zecime, de la mărimea sistemului; la fel fac Ctrl++ și Ctrl+-.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>Dumneavoastră și firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Numele dumneavoastră</translation>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation>Apare lângă fiecare înregistrare pe care o faceți.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Inițialele dumneavoastră</translation>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation>Semnează rectificările.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Numele firmei</translation>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation>Intră în mesajele pornite de la un șablon.</translation>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation>E-mail pentru clienți</translation>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation>Telefon pentru clienți</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation>Limbă și gramatică</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Americană</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britanică</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>Ortografia engleză</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Cuvinte proprii</translation>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation>Nu sunt marcate niciodată ca greșite, în nicio limbă.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activează</translation>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation>Reguli gramaticale dezactivate</translation>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation>Apăsați pe o regulă ca s-o reactivați.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Unde se păstrează totul</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dosarul de date</translation>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation>Jurnalul, setările și fișierul-jurnal al programului. Nimic nu se păstrează în altă parte.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Arată dosarul</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation>Mesaj în %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation>O pagină, două minute, și primul mesaj e gata de publicat. Nimic nu pleacă din acest calculator dacă nu trimiteți chiar dumneavoastră.</translation>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation>Incidente deschise și recente</translation>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation>Niciun incident deocamdată. Să rămână așa; iar dacă nu, începeți aici.</translation>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation>Ceva n-a mers și oamenii întreabă. Consemnați, stabiliți cât de grav e și scrieți primul mesaj.</translation>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation>Scrieți sau lipiți un text de scuze și vedeți ce ar spune un cititor atent.</translation>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation>Colete de Crăciun întârziate: uitați-vă peste tot, schimbați orice, nu se păstrează nimic.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ultima înregistrare</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation>Funcționează fără internet</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation>Texte verificate</translation>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation>Aprobă și predă</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Confirmă promisiunile</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Sigilează în jurnal</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fapte</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n găsită</numerusform>
            <numerusform>%n găsite</numerusform>
            <numerusform>%n găsite</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Caută în cronologie</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>Caută în cronologie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation>Caută cuvinte în acest incident</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rectifică…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiază textul</translation>
    </message>
    <message>
        <source>The timeline can&apos;t be read</source>
        <translation>Cronologia nu poate fi citită</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation>Deschideți un incident ca să vedeți ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Se citește jurnalul…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation>Nicio înregistrare din acest incident nu corespunde.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Arată toate înregistrările</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nimic consemnat încă</translation>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation>Scrieți mai jos ce s-a întâmplat și apăsați Enter.</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation>Este o criză?</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation>Lista este goală.</translation>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation>Un nume sau un cuvânt propriu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: făcut</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: acum</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: urmează</translation>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation>%1: a rămas ceva</translation>
    </message>
</context>
</TS>
