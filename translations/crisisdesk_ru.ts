<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>Put the template of this stage in the place of the text</source>
        <translation>Заменить текст шаблоном этого этапа</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Следующий язык</translation>
    </message>
    <message>
        <source>Go to the next language of the message</source>
        <translation>Перейти к следующему языку сообщения</translation>
    </message>
    <message>
        <source>Previous language</source>
        <translation>Предыдущий язык</translation>
    </message>
    <message>
        <source>Go to the previous language of the message</source>
        <translation>Перейти к предыдущему языку сообщения</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Написать сообщение ещё на одном языке</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Go to the next thing to mend or to consider</source>
        <translation>Перейти к следующему месту, которое нужно исправить или обдумать</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Go to the previous thing to mend or to consider</source>
        <translation>Перейти к предыдущему месту, которое нужно исправить или обдумать</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Устранить замечание</translation>
    </message>
    <message>
        <source>Take the finding&apos;s replacement, or see how it is done better</source>
        <translation>Принять замену или посмотреть, как сказать лучше</translation>
    </message>
    <message>
        <source>Take the first replacement</source>
        <translation>Принять первую замену</translation>
    </message>
    <message>
        <source>Take the second replacement</source>
        <translation>Принять вторую замену</translation>
    </message>
    <message>
        <source>Take the third replacement</source>
        <translation>Принять третью замену</translation>
    </message>
    <message>
        <source>Take the fourth replacement</source>
        <translation>Принять четвёртую замену</translation>
    </message>
    <message>
        <source>Take the fifth replacement</source>
        <translation>Принять пятую замену</translation>
    </message>
    <message>
        <source>Leave the finding as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave this one, with a reason for the journal where you have one</source>
        <translation>Оставить это место; причину, если она есть, запишем в журнал</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>Добавить слово в словарь</translation>
    </message>
    <message>
        <source>The marked word is right: a name, or a word of your own</source>
        <translation>Слово написано верно: это имя или ваше собственное слово</translation>
    </message>
    <message>
        <source>Switch this grammar rule off</source>
        <translation>Отключить это правило грамматики</translation>
    </message>
    <message>
        <source>Never show findings of this grammar rule again</source>
        <translation>Больше не показывать замечания по этому правилу</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Следующий шаг утверждения</translation>
    </message>
    <message>
        <source>Approve, then say where it went out, confirm the promises and seal</source>
        <translation>Утвердить, указать, где опубликовано, подтвердить обещания и зафиксировать</translation>
    </message>
    <message>
        <source>Start an incident</source>
        <translation>Новый инцидент</translation>
    </message>
    <message>
        <source>Something went wrong: log it, judge it, write the first word</source>
        <translation>Что-то пошло не так: запишите, оцените, подготовьте первое сообщение</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>Черновик сообщения</translation>
    </message>
    <message>
        <source>Write or paste an apology without an incident, and have it checked</source>
        <translation>Написать или вставить извинение без инцидента и проверить его</translation>
    </message>
    <message>
        <source>Open the demo incident</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Look around in a window of its own; nothing is kept</source>
        <translation>Осмотреться в отдельном окне; ничего не сохраняется</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Все инциденты</translation>
    </message>
    <message>
        <source>Go to the start page, where all incidents stand</source>
        <translation>Перейти на начальную страницу со всеми инцидентами</translation>
    </message>
    <message>
        <source>Switch to another incident</source>
        <translation>Другой инцидент</translation>
    </message>
    <message>
        <source>Choose among the open incidents</source>
        <translation>Выбрать из открытых инцидентов</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Закрыть инцидент</translation>
    </message>
    <message>
        <source>Seal its log, with a reason; it can be opened again</source>
        <translation>Зафиксировать хронику и указать причину; инцидент можно открыть снова</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Открыть инцидент снова</translation>
    </message>
    <message>
        <source>Go on with a closed incident, with a reason</source>
        <translation>Продолжить закрытый инцидент, указав причину</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>Написать обновление</translation>
    </message>
    <message>
        <source>Start the next message to the public from the template of an update</source>
        <translation>Начать следующее публичное сообщение с шаблона обновления</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Утвердить и опубликовать</translation>
    </message>
    <message>
        <source>See the final texts, approve them, and say where they went out</source>
        <translation>Просмотреть готовые тексты, утвердить их и указать, где они опубликованы</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Реагирование</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Показать хронику</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Показать или скрыть хронику</translation>
    </message>
    <message>
        <source>Show the composer</source>
        <translation>Показать редактор</translation>
    </message>
    <message>
        <source>Show or hide the composer</source>
        <translation>Показать или скрыть редактор</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Go to the next pane of the page</source>
        <translation>Перейти к следующей панели страницы</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Увеличить шрифт</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Уменьшить шрифт</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Обычный размер шрифта</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное оформление</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Follow the whole chain and see whether any entry was changed</source>
        <translation>Пройти всю цепочку и узнать, не изменены ли записи</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Write all entries into a file to hand on</source>
        <translation>Сохранить все записи в файл, чтобы передать его</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Найти во всех инцидентах</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Поиск в прошлых инцидентах</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Every act and every incident, by a few letters</source>
        <translation>Любая команда и любой инцидент по нескольким буквам</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>All acts, in menus</source>
        <translation>Все команды, по меню</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Read about the pane you are in</source>
        <translation>Прочитать о панели, в которой вы сейчас</translation>
    </message>
    <message>
        <source>State of the grammar engine</source>
        <translation>Состояние проверки грамматики</translation>
    </message>
    <message>
        <source>What the grammar engine does now, and what to do where it does nothing</source>
        <translation>Что сейчас делает проверка грамматики и как быть, если она не работает</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Go to the line that logs what happened</source>
        <translation>Перейти к строке, где записывают события</translation>
    </message>
    <message>
        <source>Log a note</source>
        <translation>Записать заметку</translation>
    </message>
    <message>
        <source>Log a fact</source>
        <translation>Записать факт</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Записать жалобу</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Log an opinion</source>
        <translation>Записать мнение</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Найти в хронике</translation>
    </message>
    <message>
        <source>Show only the entries that hold these words</source>
        <translation>Показать только записи с этими словами</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>Put a new text beside the old one, with a reason and your initials</source>
        <translation>Добавить к старому тексту новый, с причиной и вашими инициалами</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Копировать запись</translation>
    </message>
    <message>
        <source>Copy the text of the picked entry</source>
        <translation>Скопировать текст выбранной записи</translation>
    </message>
</context>
<context>
    <name>ApprovePanel</name>
    <message>
        <source>Approved by</source>
        <translation>Утверждает</translation>
    </message>
    <message>
        <source>Name of whoever answers for it</source>
        <translation>Имя того, кто за это отвечает</translation>
    </message>
    <message>
        <source>Say who approves: it goes into the journal.</source>
        <translation>Укажите, кто утверждает: имя попадёт в журнал.</translation>
    </message>
</context>
<context>
    <name>ComponentChip</name>
    <message>
        <source>%1: present</source>
        <translation>%1: есть</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: не хватает</translation>
    </message>
    <message>
        <source>%1: would help</source>
        <translation>%1: не помешает</translation>
    </message>
    <message>
        <source>Go to its place in the text</source>
        <translation>Перейти к этому месту в тексте</translation>
    </message>
</context>
<context>
    <name>ComponentStrip</name>
    <message>
        <source>Parts of the apology</source>
        <translation>Части извинения</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>Stage of the response</source>
        <translation>Этап реагирования</translation>
    </message>
    <message>
        <source>Channel of the message</source>
        <translation>Канал сообщения</translation>
    </message>
    <message>
        <source>Who has to answer for it</source>
        <translation>Кто за это отвечает</translation>
    </message>
    <message>
        <source>Published message</source>
        <translation>Опубликованное сообщение</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Начать с шаблона</translation>
    </message>
    <message>
        <source>Puts this stage&apos;s template in the place of the text; one undo brings the text back</source>
        <translation>Заменяет текст шаблоном этого этапа; одна отмена вернёт прежний текст</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct the entry of %1</source>
        <translation>Исправить запись: %1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляете</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A correction needs its reason and your initials.</source>
        <translation>Для исправления нужны причина и ваши инициалы.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Not so: “%1”</source>
        <translation>Не так: «%1»</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>Лучше: «%1»</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>Вставить время</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Показать как</translation>
    </message>
    <message>
        <source>Replacement: %1</source>
        <translation>Замена: %1</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation>Обдумать</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Incident: %1</source>
        <translation>Инцидент: %1</translation>
    </message>
    <message>
        <source>A message without an incident</source>
        <translation>Сообщение без инцидента</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Back to the review</source>
        <translation>Назад к разбору</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Following the chain from the first entry …</source>
        <translation>Проверяем цепочку с первой записи…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Sealed journal</source>
        <translation>Защищённый журнал</translation>
    </message>
    <message>
        <source>Entries are only ever added. Each holds the fingerprint of the one before it, so that any change is seen.</source>
        <translation>Записи только добавляются. Каждая хранит отпечаток предыдущей, поэтому любое изменение заметно.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry</source>
        <translation>Отпечаток последней записи</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Find in all incidents</source>
        <translation>Найти во всех инцидентах</translation>
    </message>
    <message>
        <source>Words that the entry holds</source>
        <translation>Слова из записи</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Найденные записи</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were exported. The journal itself stays as it is.</source>
        <translation>
            <numerusform>Экспортирована %n запись. Сам журнал не изменился.</numerusform>
            <numerusform>Экспортированы %n записи. Сам журнал не изменился.</numerusform>
            <numerusform>Экспортировано %n записей. Сам журнал не изменился.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind of entry: %1</source>
        <translation>Вид записи: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages of the message</source>
        <translation>Языки сообщения</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>Write the message in one more language</source>
        <translation>Написать сообщение ещё на одном языке</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверяется</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message numerus="yes">
        <source>%n thing(s) left as it is</source>
        <translation>
            <numerusform>%n замечание оставлено как есть</numerusform>
            <numerusform>%n замечания оставлены как есть</numerusform>
            <numerusform>%n замечаний оставлено как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays (goes into the journal)</source>
        <translation>Почему оставляете (попадёт в журнал)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>Почему оставлено: %1</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n SMS-сообщение</numerusform>
            <numerusform>%n SMS-сообщения</numerusform>
            <numerusform>%n SMS-сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1 characters</source>
        <translation>Длина, знаков: %1</translation>
    </message>
    <message>
        <source>Length: %1 of %2 characters</source>
        <translation>Длина: %1 из %2 знаков</translation>
    </message>
    <message>
        <source>Too long: %1 of %2 characters</source>
        <translation>Слишком длинно: %1 из %2 знаков</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo opens in a window of its own. Nothing that you do there is kept.</source>
        <translation>Пример открывается в отдельном окне. Ничего из сделанного там не сохранится.</translation>
    </message>
    <message>
        <source>Why is the incident closed? Its log is sealed, and can be opened again with a reason.</source>
        <translation>Почему инцидент закрывается? Его хроника будет зафиксирована; открыть его снова можно, указав причину.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Закрыть инцидент</translation>
    </message>
    <message>
        <source>Why is the incident opened again? The reason becomes an entry of its log.</source>
        <translation>Почему инцидент открывается снова? Причина станет записью в хронике.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Открыть инцидент снова</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Инцидент</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Сообщение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>NewIncidentPage</name>
    <message>
        <source>Start an incident</source>
        <translation>Новый инцидент</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open, and write the first word</source>
        <translation>Открыть и написать первое сообщение</translation>
    </message>
    <message>
        <source>Opens the incident and starts a holding statement (Ctrl+Return)</source>
        <translation>Открывает инцидент и готовит первое заявление (Ctrl+Return)</translation>
    </message>
    <message>
        <source>What happened, in a sentence?</source>
        <translation>Что случилось, одной фразой?</translation>
    </message>
    <message>
        <source>The depot lost the scan data of 40 parcels promised for today</source>
        <translation>Склад потерял данные о 40 посылках, обещанных на сегодня</translation>
    </message>
    <message>
        <source>Who has to answer for it?</source>
        <translation>Кто за это отвечает?</translation>
    </message>
    <message>
        <source>Where do people complain?</source>
        <translation>Где жалуются люди?</translation>
    </message>
    <message>
        <source>Where else do people complain?</source>
        <translation>Где ещё жалуются люди?</translation>
    </message>
    <message>
        <source>A forum, the press …</source>
        <translation>Форум, пресса…</translation>
    </message>
    <message>
        <source>When was it noticed?</source>
        <translation>Когда это заметили?</translation>
    </message>
    <message>
        <source>How many people does it touch?</source>
        <translation>Скольких людей это коснулось?</translation>
    </message>
    <message>
        <source>About 40</source>
        <translation>Около 40</translation>
    </message>
    <message>
        <source>What kind of failure is it?</source>
        <translation>Что именно пошло не так?</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>In which languages do they read you?</source>
        <translation>На каких языках вас читают?</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
</context>
<context>
    <name>OutCard</name>
    <message>
        <source>%1 went out</source>
        <translation>%1: опубликовано</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Its address, https://… (may stay empty)</source>
        <translation>Адрес, https://… (можно не указывать)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Another place where %1 went out</source>
        <translation>Ещё одно место публикации: %1</translation>
    </message>
    <message>
        <source>When %1 went out</source>
        <translation>Когда опубликовано: %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Адрес публикации: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Acts and incidents found</source>
        <translation>Найденные команды и инциденты</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>The journal can&apos;t be opened</source>
        <translation>Журнал не открывается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>We promised</source>
        <translation>Мы обещали</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Что обещано</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>К какому времени</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>No text names a time. This is the pace of the incident: tick it if you keep to it.</source>
        <translation>Ни в одном тексте время не названо. Таков ритм инцидента: отметьте, если будете его держать.</translation>
    </message>
</context>
<context>
    <name>PublishFrame</name>
    <message>
        <source>Approve and publish</source>
        <translation>Утвердить и опубликовать</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed.</source>
        <translation>Где и когда опубликовано, вы укажете на следующем шаге; точный текст, его SHA-256 и замечания будут зафиксированы.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Approved: it goes out now</source>
        <translation>Утверждаю, публикуем</translation>
    </message>
    <message>
        <source>Approved and in the journal. Post each text, then say here where and when it went out.</source>
        <translation>Утверждено и записано в журнал. Опубликуйте каждый текст и укажите здесь, где и когда он вышел.</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Подтвердить обещания</translation>
    </message>
    <message>
        <source>What is ticked goes into the ledger of promises, and the clock runs.</source>
        <translation>Отмеченное попадёт в список обещаний, и пойдёт отсчёт времени.</translation>
    </message>
    <message>
        <source>Where it went out</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Зафиксировать в журнале</translation>
    </message>
    <message>
        <source>It stands in the journal, word for word.</source>
        <translation>Записано в журнал слово в слово.</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Назад к инциденту</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log entry</source>
        <translation>Записать событие</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>A decision needs its reason</source>
        <translation>У решения должна быть причина</translation>
    </message>
    <message>
        <source>Why late?</source>
        <translation>Почему с опозданием?</translation>
    </message>
    <message>
        <source>Enter skips this</source>
        <translation>Enter — пропустить</translation>
    </message>
</context>
<context>
    <name>ResponsePage</name>
    <message>
        <source>Response</source>
        <translation>Реагирование</translation>
    </message>
    <message>
        <source>No incident is open here</source>
        <translation>Инцидент не открыт</translation>
    </message>
    <message>
        <source>Open an incident to see the pace that its level asks for and the promises that still have to be kept.</source>
        <translation>Откройте инцидент, чтобы увидеть, какого ритма требует его уровень и какие обещания ещё не выполнены.</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>Ритм</translation>
    </message>
    <message>
        <source>Promises given</source>
        <translation>Данные обещания</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>None yet. A message that names the hour of the next word gives one, when it is published.</source>
        <translation>Пока нет. Обещание появится, когда вы опубликуете сообщение, где назван час следующего.</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Показать хронику</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Level 2 and up</source>
        <translation>Уровень 2 и выше</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>Наша вина</translation>
    </message>
    <message>
        <source>Search past incidents</source>
        <translation>Поиск в прошлых инцидентах</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>The order of the table</source>
        <translation>Порядок строк в таблице</translation>
    </message>
    <message>
        <source>First public word, the middle one</source>
        <translation>Первое публичное сообщение, медиана</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Самое долгое молчание</translation>
    </message>
    <message>
        <source>Findings left in what went out</source>
        <translation>Замечания в опубликованном</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Answer for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Первое сообщение</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщений</translation>
    </message>
    <message>
        <source>Findings left</source>
        <translation>Замечаний</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Past incidents</source>
        <translation>Прошлые инциденты</translation>
    </message>
    <message>
        <source>No incident answers to this search. Choose “All”, or clear the search.</source>
        <translation>По этому запросу инцидентов нет. Выберите «Все» или очистите поиск.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet. Each incident that you start stands here, with how long people waited for a word.</source>
        <translation>Разбирать пока нечего. Здесь появится каждый ваш инцидент и время, которое люди ждали ответа.</translation>
    </message>
    <message>
        <source>the slowest took %1</source>
        <translation>самое позднее — через %1</translation>
    </message>
    <message>
        <source>without a public word, while people waited</source>
        <translation>публичного молчания, пока люди ждали</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Запись %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same.</source>
        <translation>Шаг — одна десятая от системного размера; то же делают Ctrl++ и Ctrl+-.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>Вы и ваша фирма</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Stands beside each entry that you log.</source>
        <translation>Стоит рядом с каждой вашей записью.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ваши инициалы</translation>
    </message>
    <message>
        <source>Sign corrections.</source>
        <translation>Подпись под исправлениями.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Название фирмы</translation>
    </message>
    <message>
        <source>Goes into messages started from a template.</source>
        <translation>Подставляется в сообщения по шаблону.</translation>
    </message>
    <message>
        <source>E-mail for customers</source>
        <translation>Почта для покупателей</translation>
    </message>
    <message>
        <source>Phone for customers</source>
        <translation>Телефон для покупателей</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Language and grammar</source>
        <translation>Язык и грамматика</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Американская</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Британская</translation>
    </message>
    <message>
        <source>English spelling</source>
        <translation>Английская орфография</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Never marked as misspelled, in any language.</source>
        <translation>Ни в одном языке не считаются ошибкой.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Grammar rules switched off</source>
        <translation>Отключённые правила грамматики</translation>
    </message>
    <message>
        <source>Press a rule to switch it on again.</source>
        <translation>Нажмите на правило, чтобы включить его снова.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Где всё хранится</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>The journal, the settings and the log of the program. Nothing is kept elsewhere.</source>
        <translation>Журнал, настройки и служебный протокол программы. Больше нигде ничего не хранится.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Message in %1</source>
        <translation>Сообщение: %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>One page, two minutes, and the first word is ready to publish. Nothing leaves this computer unless you send it.</source>
        <translation>Одна страница, две минуты — и первое сообщение готово. Ничто не покинет этот компьютер, пока вы сами этого не отправите.</translation>
    </message>
    <message>
        <source>Open and recent incidents</source>
        <translation>Открытые и недавние инциденты</translation>
    </message>
    <message>
        <source>No incident yet. May it stay so; when it does not, start here.</source>
        <translation>Инцидентов пока нет, и пусть так и будет. А если что-то случится, начните отсюда.</translation>
    </message>
    <message>
        <source>Something went wrong and people are asking. Log it, decide how serious it is, write the first word.</source>
        <translation>Что-то пошло не так, и люди задают вопросы. Запишите это, оцените серьёзность, подготовьте первое сообщение.</translation>
    </message>
    <message>
        <source>Write or paste an apology and see what a careful reader would say about it.</source>
        <translation>Напишите или вставьте извинение и узнайте, что скажет о нём внимательный читатель.</translation>
    </message>
    <message>
        <source>Late Christmas parcels: look around, change anything, nothing is kept.</source>
        <translation>«Рождественские посылки опаздывают»: осмотритесь, меняйте что угодно — ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Works offline</source>
        <translation>Работает офлайн</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Texts checked</source>
        <translation>Тексты проверены</translation>
    </message>
    <message>
        <source>Approve and hand over</source>
        <translation>Утвердить и выпустить</translation>
    </message>
    <message>
        <source>Confirm promises</source>
        <translation>Подтвердить обещания</translation>
    </message>
    <message>
        <source>Seal in the journal</source>
        <translation>Зафиксировать в журнале</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдена %n запись</numerusform>
            <numerusform>найдены %n записи</numerusform>
            <numerusform>найдено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Найти в хронике</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>Найти в хронике (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find words in this incident</source>
        <translation>Поиск слов в этом инциденте</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>The timeline can&apos;t be read</source>
        <translation>Хроника не читается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open an incident to see what happened in it.</source>
        <translation>Откройте инцидент, чтобы увидеть, что в нём произошло.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Читаем журнал…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No entry of this incident fits.</source>
        <translation>В этом инциденте подходящих записей нет.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Type below what happened, and press Enter.</source>
        <translation>Напишите внизу, что случилось, и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>TriageCard</name>
    <message>
        <source>Is this a crisis?</source>
        <translation>Это кризис?</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>A name, or a word of your own</source>
        <translation>Имя или собственное слово</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: сделано</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: сейчас</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: впереди</translation>
    </message>
    <message>
        <source>%1: something is left</source>
        <translation>%1: сделано не всё</translation>
    </message>
</context>
</TS>
