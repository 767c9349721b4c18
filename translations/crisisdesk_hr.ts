<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation>Kreni od predloška</translation>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation>Stavlja predložak ove faze na mjesto teksta</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Sljedeći jezik</translation>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation>Prelazi na sljedeći jezik poruke</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Prethodni jezik</translation>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation>Vraća na prethodni jezik poruke</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dodaj jezik</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Poruka na još jednom jeziku</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Sljedeći nalaz</translation>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation>Prelazi na sljedeće što treba popraviti ili razmotriti</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Prethodni nalaz</translation>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation>Vraća na prethodno što treba popraviti ili razmotriti</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Popravi nalaz</translation>
    </message>
    <message>
        <source>Take the finding&apos;s replacement, or see how it is done better</source>
        <translation>Uzima zamjenu koju nalaz nudi ili pokazuje kako bolje</translation>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation>Uzmi prvu zamjenu</translation>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation>Uzmi drugu zamjenu</translation>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation>Uzmi treću zamjenu</translation>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation>Uzmi četvrtu zamjenu</translation>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation>Uzmi petu zamjenu</translation>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation>Ostavi nalaz kako jest</translation>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation>Ostavlja ovaj nalaz; razlog, ako ga imate, ide u dnevnik</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Dodaj riječ u rječnik</translation>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation>Označena riječ je ispravna: ime ili vaša vlastita riječ</translation>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation>Isključi ovo gramatičko pravilo</translation>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation>Nalazi ovog gramatičkog pravila više se ne prikazuju</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Nastavi s odobravanjem</translation>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation>Odobrite, upišite gdje je objavljeno, potvrdite obećanja i zapečatite</translation>
    </message>
    <message>
        <source>Start an incident</source>
        <translation>Otvori incident</translation>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation>Nešto je pošlo po zlu: zabilježite, procijenite i napišite prvo javljanje</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>Napiši nacrt</translation>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation>Napišite ili zalijepite ispriku bez incidenta i provjerite je</translation>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation>Otvori primjer incidenta</translation>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation>Razgledajte u zasebnom prozoru; ništa se ne sprema</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Svi incidenti</translation>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation>Vraća na početnu stranicu s popisom svih incidenata</translation>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation>Prijeđi na drugi incident</translation>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation>Izbor među otvorenim incidentima</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Zatvori incident</translation>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation>Pečati zapise uz razlog; incident se može ponovno otvoriti</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Ponovno otvori incident</translation>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation>Nastavlja zatvoreni incident, uz razlog</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Sve je spremljeno</translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>Napiši novu obavijest</translation>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation>Započinje iduću poruku javnosti od predloška nove obavijesti</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Odobri i objavi</translation>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation>Pregledajte konačne tekstove, odobrite ih i upišite gdje su objavljeni</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Osvrt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Prikaži tijek događaja</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Prikazuje ili skriva tijek događaja</translation>
    </message>
    <message>
        <source>Show the composer</source>
        <translation>Prikaži uređivač</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Prikazuje ili skriva uređivač</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sljedeće okno</translation>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation>Prelazi na sljedeće okno stranice</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Veća slova</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Manja slova</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Slova uobičajene veličine</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Svijetlo ili tamno</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>Prebacuje između svijetlog i tamnog izgleda</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Provjeri dnevnik</translation>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation>Prolazi cijeli lanac i gleda je li koji zapis promijenjen</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Izvezi dnevnik</translation>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation>Zapisuje sve u datoteku koju možete predati dalje</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Traži u svim incidentima</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Pretraži prošle incidente</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Nađi bilo što</translation>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation>Svaka radnja i svaki incident, po nekoliko slova</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Izbornik</translation>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation>Sve radnje u izbornicima</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation>Objašnjava okno u kojem se nalazite</translation>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation>Stanje gramatičkog alata</translation>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation>Što gramatički alat upravo radi i što učiniti kad ne radi</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Dodaj zapis</translation>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation>Prelazi u redak u koji se upisuje što se dogodilo</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Zabilježi bilješku</translation>
    </message>
    <message>
        <source>Log a fact</source>
        <translation>Zabilježi činjenicu</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Zabilježi pritužbu</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Zabilježi odluku</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Zabilježi poziv</translation>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation>Zabilježi mišljenje</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Traži u tijeku događaja</translation>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation>Prikazuje samo zapise s tim riječima</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Ispravi zapis</translation>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation>Novi tekst uz stari, s razlogom i vašim inicijalima</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Kopiraj zapis</translation>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation>Kopira tekst odabranog zapisa</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation>Odobrava</translation>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation>Ime osobe koja za to odgovara</translation>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation>Upišite tko odobrava: ime ide u dnevnik.</translation>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation>%1: prisutno</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: nedostaje</translation>
    </message>
    <message>
        <source>%1: would help</source>
        <translation>%1: dobro bi došlo</translation>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation>Pokaži mjesto u tekstu</translation>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation>Dijelovi isprike</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation>Faza odgovora</translation>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation>Kanal poruke</translation>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation>Tko za to odgovara</translation>
    </message>
    <message>
        <source>Published message</source>
        <translation>Objavljena poruka</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Kreni od predloška</translation>
    </message>
    <message>
        <source>Puts this stage&apos;s template in the place of the text; one undo brings the text back</source>
        <translation>Stavlja predložak ove faze na mjesto teksta; jedno poništavanje vraća tekst</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation>Ispravak zapisa od %1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novi tekst</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Zašto se ispravlja</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicijali</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ispravi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation>Ispravak traži razlog i vaše inicijale.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation>Ne ovako: „%1”</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>Bolje: „%1”</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation>Zamijeni</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Popuni</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Umetni vrijeme</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Pokaži kako</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>Zamjena: %1</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatika</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Popraviti</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Razmotriti</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Stranice pomoći</translation>
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
        <translation>Poruka bez incidenta</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation>Natrag na osvrt</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation>Provjera lanca od prvog zapisa …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Izvezi dnevnik</translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation>Zapečaćeni dnevnik</translation>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation>Zapisi se samo dodaju. Svaki nosi otisak prethodnoga pa se svaka promjena vidi.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>Otisak posljednjeg zapisa</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Provjeri</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Izvezi …</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Traži u svim incidentima</translation>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation>Riječi iz zapisa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Pronađeni zapisi</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>Izvezen je %n zapis. Dnevnik ostaje kakav jest.</numerusform>
            <numerusform>Izvezena su %n zapisa. Dnevnik ostaje kakav jest.</numerusform>
            <numerusform>Izvezeno je %n zapisa. Dnevnik ostaje kakav jest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation>Vrsta zapisa: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation>Jezici poruke</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation>Dodaj jezik</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Poruka na još jednom jeziku</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>još se ne provjerava</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation>Ostavi ovako</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>%n nalaz ostavljen kako jest</numerusform>
            <numerusform>%n nalaza ostavljena kako jesu</numerusform>
            <numerusform>%n nalaza ostavljeno kako jesu</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation>Zašto ostaje (ide u dnevnik)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>Zašto ostaje: %1</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-a</numerusform>
            <numerusform>%n SMS-ova</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation>Duljina, znakova: %1</translation>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation>Duljina: %1 od %2 znakova</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation>Predugo: %1 od %2 znakova</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation>Primjer se otvara u zasebnom prozoru. Ništa što ondje napravite ne sprema se.</translation>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation>Zašto se incident zatvara? Zapisi se pečate, a uz razlog se incident može ponovno otvoriti.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Zatvori incident</translation>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation>Zašto se incident ponovno otvara? Razlog postaje zapis u tijeku događaja.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Ponovno otvori incident</translation>
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
        <translation>&amp;Zapis</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Poruka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;rikaz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moć</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zatvori poruku</translation>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation>Otvori incident</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation>Otvori i napiši prvo javljanje</translation>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation>Otvara incident i započinje početnu izjavu (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation>Što se dogodilo, u jednoj rečenici?</translation>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation>Skladište je izgubilo podatke o 40 paketa obećanih za danas</translation>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation>Tko za to odgovara?</translation>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation>Gdje se ljudi žale?</translation>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation>Gdje se još ljudi žale?</translation>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation>Forum, novine …</translation>
    </message>
    <message>
        <source>When was it noticed?</source>
        <translation>Kada je uočeno?</translation>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation>Koliko je ljudi pogođeno?</translation>
    </message>
    <message>
        <source>About 40</source>
        <translation>Oko 40</translation>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation>Kakav je to propust?</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Drugo …</translation>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation>Na kojim vas jezicima čitaju?</translation>
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
        <translation>Objavljeno: %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Još jedno mjesto</translation>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation>Adresa objave, https://… (nije obavezno)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation>Još jedno mjesto objave: %1</translation>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation>Vrijeme objave: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresa objave: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Nađi bilo što</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Što želite učiniti?</translation>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation>Pronađene radnje i incidenti</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can&apos;t be opened</source>
        <translation>Dnevnik se ne može otvoriti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation>Obećali smo</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Što je obećano</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Kada je rok</translation>
    </message>
    <message>
        <source>due</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation>Nijedan tekst ne navodi vrijeme. Ovo je ritam incidenta: označite ako ćete ga se držati.</translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation>Odobri i objavi</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Natrag na tekst</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation>Gdje i kada je objavljeno, upisujete u idućem koraku; pečate se tekst od riječi do riječi, njegov SHA-256 i nalazi.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Spremi za poslije</translation>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation>Odobreno: objavljujemo</translation>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation>Odobreno i upisano u dnevnik. Objavite svaki tekst pa ovdje upišite gdje i kada.</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Potvrdi obećanja</translation>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation>Označeno ide na popis obećanja i rok počinje teći.</translation>
    </message>
    <message>
        <source>Where it went out</source>
        <translation>Gdje je objavljeno</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Zapečati u dnevniku</translation>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation>U dnevniku je, od riječi do riječi.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Natrag na incident</translation>
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
        <translation>&amp;Povećaj</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Smanji</translation>
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
        <translation>Nadređena mapa</translation>
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
        <translation>Vrsta datoteka:</translation>
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
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Datoteka %1 već postoji.
Želite li je zamijeniti?</translation>
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
        <translation>Izbriši</translation>
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
        <translation>Pokušaj ponovno</translation>
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
        <translation>Kopiraj adresu &amp;poveznice</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
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
        <translation>Zabilježi</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Što se dogodilo?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>Odluka traži razlog</translation>
    </message>
    <message>
        <source>Why late?</source>
        <translation>Zašto naknadno?</translation>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation>Enter za preskakanje</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation>Ovdje nije otvoren nijedan incident</translation>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation>Otvorite incident da biste vidjeli ritam koji traži njegova razina i obećanja koja još treba ispuniti.</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Ritam</translation>
    </message>
    <message>
        <source>Promises given</source>
        <translation>Dana obećanja</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obećanje</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation>Još nijedno. Nastaje kad objavite poruku koja navodi vrijeme idućeg javljanja.</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Prikaži tijek događaja</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Osvrt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ove godine</translation>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation>Od razine 2</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>Naša krivnja</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Pretraži prošle incidente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Poredak</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>Poredak tablice</translation>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation>Prvo javljanje, medijan</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Najdulja tišina</translation>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation>Preostali nalazi u objavljenom</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Answer for it</source>
        <translation>Tko odgovara</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Prvo javljanje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Findings left</source>
        <translation>Preostali nalazi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Past incidents</source>
        <translation>Prošli incidenti</translation>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation>Nijedan incident ne odgovara pretrazi. Odaberite „Svi” ili obrišite pretragu.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation>Još nema ničega za osvrt. Ovdje će stajati svaki incident koji otvorite, uz to koliko su ljudi čekali da se javite.</translation>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation>najsporije: %1</translation>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation>bez javljanja, dok su ljudi čekali</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>incident: %1</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Zapis %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Prozor</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jezik prozora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao u sustavu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Izgled</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Veličina slova</translation>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation>Koraci od jedne desetine, polazeći od veličine u sustavu; isto čine Ctrl++ i Ctrl+-.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>Vi i vaša tvrtka</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation>Stoji uz svaki zapis koji dodate.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vaši inicijali</translation>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation>Potpis pod ispravcima.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Naziv tvrtke</translation>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation>Ulazi u poruke započete od predloška.</translation>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation>E-pošta za kupce</translation>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation>Telefon za kupce</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Internetska stranica</translation>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation>Jezik i gramatika</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Američki</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britanski</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>Engleski pravopis</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Izbaci</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vaše riječi</translation>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation>Nikad se ne označavaju kao pogrešne, ni u jednom jeziku.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Uključi</translation>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation>Isključena gramatička pravila</translation>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation>Pritisnite pravilo da ga ponovno uključite.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Gdje se sve čuva</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Mapa s podacima</translation>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation>Dnevnik, postavke i zapisnik programa. Nigdje drugdje ništa se ne čuva.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Prikaži mapu</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation>Poruka, jezik: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>Što se dogodilo?</translation>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation>Jedna stranica, dvije minute i prvo je javljanje spremno za objavu. Ništa ne napušta ovo računalo dok to sami ne pošaljete.</translation>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation>Otvoreni i nedavni incidenti</translation>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation>Još nema incidenata. Neka tako i ostane; a ako ne ostane, krenite odavde.</translation>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation>Nešto je pošlo po zlu i ljudi pitaju. Zabilježite, procijenite koliko je ozbiljno i napišite prvo javljanje.</translation>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation>Napišite ili zalijepite ispriku i pogledajte što bi o njoj rekao pažljiv čitatelj.</translation>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation>Božićni paketi kasne: razgledajte, mijenjajte što želite, ništa se ne sprema.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Posljednji zapis</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation>Radi bez interneta</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation>Tekstovi provjereni</translation>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation>Odobri i predaj</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Potvrdi obećanja</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Zapečati u dnevniku</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Činjenice</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Pritužbe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Odluke</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n pronađen</numerusform>
            <numerusform>%n pronađena</numerusform>
            <numerusform>%n pronađenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijek događaja</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Traži u tijeku događaja</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>Traži u tijeku događaja (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation>Traži riječi u ovom incidentu</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Tijek događaja</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ispravi …</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiraj tekst</translation>
    </message>
    <message>
        <source>The timeline can&apos;t be read</source>
        <translation>Tijek događaja ne može se pročitati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovno</translation>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation>Otvorite incident da biste vidjeli što se u njemu dogodilo.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Čitam dnevnik …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation>Nijedan zapis ovog incidenta ne odgovara.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Prikaži sve zapise</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Još nema zapisa</translation>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation>Dolje upišite što se dogodilo i pritisnite Enter.</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation>Je li ovo kriza?</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation>Još ništa.</translation>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation>Ime ili vaša vlastita riječ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: gotovo</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: sada</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: slijedi</translation>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation>%1: nešto je ostalo</translation>
    </message>
</context>
</TS>
