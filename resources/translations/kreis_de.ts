<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Show the licence texts</source>
            <extracomment>Parts that are shown in one turn of the event loop.</extracomment>
            <translation>Lizenztexte zeigen</translation>
        </message>
        <message>
            <source>Licence texts</source>
            <translation>Lizenztexte</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Kreis is free software: you may use it, pass it on and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Kreis ist freie Software: Sie dürfen es unter der GNU General Public License, Version 3 oder neuer, nutzen, weitergeben und verändern. Es kommt ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>What it is built on</source>
            <translation>Was darin steckt</translation>
        </message>
        <message>
            <source>About Kreis</source>
            <translation>Über Kreis</translation>
        </message>
        <message>
            <source>Few but good contacts, every answer in time</source>
            <translation>Wenige, aber gute Kontakte und jede Antwort zur rechten Zeit</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Within %1</source>
            <translation>Enthalten in %1</translation>
        </message>
    </context>
    <context>
        <name>AccuracyPage</name>
        <message>
            <source>How often it is right</source>
            <translation>Wie oft es stimmt</translation>
        </message>
        <message>
            <source>Measured, the misses too</source>
            <translation>Gemessen, auch die Fehler</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Of 100 that Kreis names, right are</source>
            <translation>Von 100, die Kreis nennt, stimmen</translation>
        </message>
        <message>
            <source>Of 100 that there are, it names</source>
            <translation>Von 100, die es gibt, nennt Kreis</translation>
        </message>
        <message>
            <source>Of 1,000 junk mails from your circle, remind</source>
            <translation>Von 1.000 Werbemails aus Ihrem Kreis erinnern</translation>
        </message>
        <message>
            <source>Wrong reminders a week, of %1 conversations</source>
            <translation>Falsch erinnert je Woche, bei %1 Unterhaltungen</translation>
        </message>
        <message>
            <source>Replies that you owe</source>
            <translation>Antworten, die Sie schulden</translation>
        </message>
        <message>
            <source>Take Today as a good list, not as a complete one: glance at your mailbox once a week. One key (N) puts a wrong one away.</source>
            <translation>Nehmen Sie Heute als gute, nicht als vollständige Liste: Sehen Sie einmal in der Woche ins Postfach. Eine Taste (N) räumt eine falsche weg.</translation>
        </message>
        <message>
            <source>Replies that are owed to you</source>
            <translation>Antworten, die Ihnen geschuldet sind</translation>
        </message>
        <message>
            <source>Look at the message before you ask somebody again.</source>
            <translation>Sehen Sie die Nachricht an, bevor Sie noch einmal fragen.</translation>
        </message>
        <message>
            <source>New people who wrote to you personally</source>
            <translation>Neue Personen, die Ihnen persönlich schrieben</translation>
        </message>
        <message>
            <source>Whoever is not shown waits in the Screener: nobody is thrown away.</source>
            <translation>Wer nicht gezeigt wird, wartet im Vorzimmer: Niemand geht verloren.</translation>
        </message>
        <message>
            <source>Measured on %1 with %2 invented conversations, half of them German, most of them hard cases, kept apart from those it learnt from. Your own mail is never measured and never leaves this computer.</source>
            <translation>Gemessen am %1 an %2 erfundenen Unterhaltungen, die Hälfte deutsch, die meisten schwierig, getrennt von denen, aus denen es gelernt hat. Ihre eigene Post wird nie gemessen und verlässt nie diesen Rechner.</translation>
        </message>
    </context>
    <context>
        <name>AddCard</name>
        <message>
            <source>Add a card</source>
            <translation>Karte aufnehmen</translation>
        </message>
        <message>
            <source>Somebody gave you theirs</source>
            <translation>Jemand hat Ihnen eine gegeben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Drop the card here</source>
            <translation>Karte hier ablegen</translation>
        </message>
        <message>
            <source>or click to choose the file</source>
            <translation>oder klicken und die Datei auswählen</translation>
        </message>
        <message>
            <source>Or paste it as text</source>
            <translation>Oder fügen Sie sie als Text ein</translation>
        </message>
        <message>
            <source>The whole card</source>
            <translation>Die ganze Karte</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Choose a card</source>
            <translation>Karte auswählen</translation>
        </message>
        <message>
            <source>A card alone makes nobody trusted: nothing is sealed for them until you have compared the number.</source>
            <translation>Eine Karte allein schafft kein Vertrauen: Versiegelt wird erst, wenn Sie die Zahl verglichen haben.</translation>
        </message>
        <message>
            <source>There is no text yet. Paste the card, or drop its file above.</source>
            <translation>Noch steht hier kein Text. Fügen Sie die Karte ein, oder legen Sie die Datei oben ab.</translation>
        </message>
    </context>
    <context>
        <name>AfterCode</name>
        <message>
            <source>Set this passphrase</source>
            <translation>Diese Passphrase setzen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>The vault is open</source>
            <translation>Der Tresor ist offen</translation>
        </message>
        <message>
            <source>Choose another passphrase, so that you need the recovery code only in need.</source>
            <translation>Wählen Sie eine andere Passphrase, damit Sie den Wiederherstellungscode nur in der Not brauchen.</translation>
        </message>
    </context>
    <context>
        <name>Alike</name>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) may be here twice now.</source>
            <translation>
                <numerusform>%Ln Person steht jetzt vielleicht doppelt hier.</numerusform>
                <numerusform>%Ln Personen stehen jetzt vielleicht doppelt hier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AlongCard</name>
        <message>
            <source>Take everything along</source>
            <translation>Alles mitnehmen</translation>
        </message>
        <message>
            <source>All that the vault holds, as documented JSON: for another program, or for an empty vault of Kreis. It is not encrypted and holds your secret keys and mailbox passwords.</source>
            <translation>Alles, was im Tresor ist, als beschriebenes JSON: für ein anderes Programm oder für einen leeren Tresor von Kreis. Es ist nicht verschlüsselt und enthält Ihre geheimen Schlüssel und die Passwörter der Postfächer.</translation>
        </message>
        <message>
            <source>Write to a file …</source>
            <translation>In eine Datei schreiben …</translation>
        </message>
        <message>
            <source>Where to write everything</source>
            <translation>Wohin alles geschrieben wird</translation>
        </message>
        <message>
            <source>%1 holds all of it: %2 people, %3 messages. Keep it safe.</source>
            <translation>Alles steht in %1: %2 Kontakte, %3 Nachrichten. Verwahren Sie die Datei sicher.</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Answer %1 where the message came from.</source>
            <extracomment>Working days until the answer that a short one promises. The sentences keep their places for day and name, as the user's own do.</extracomment>
            <translation>Antworten Sie %1 dort, wo die Nachricht herkam.</translation>
        </message>
        <message>
            <source>Copied. Answer %1 where the message came from.</source>
            <translation>Kopiert. Antworten Sie %1 dort, wo die Nachricht herkam.</translation>
        </message>
        <message>
            <source>No mail address of %1 is known.</source>
            <translation>Von %1 ist keine Mailadresse bekannt.</translation>
        </message>
        <message>
            <source>No mail program answered. The address is %1.</source>
            <translation>Kein Mailprogramm hat sich gemeldet. Die Adresse lautet %1.</translation>
        </message>
        <message>
            <source>Own short answers …</source>
            <translation>Eigene kurze Antworten …</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Schriftgröße</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>There is no backup yet. The first one is made when something has been entered.</source>
            <translation>Es gibt noch keine Sicherung. Die erste entsteht, sobald etwas eingetragen ist.</translation>
        </message>
        <message numerus="yes">
            <source>Newest: %1. %n backup(s), %2 in all.</source>
            <translation>
                <numerusform>Neueste: %1. %Ln Sicherung, %2.</numerusform>
                <numerusform>Neueste: %1. %Ln Sicherungen, zusammen %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>for another computer</source>
            <translation>für einen anderen Rechner</translation>
        </message>
        <message>
            <source>Last copy outside this computer: never</source>
            <translation>Letzte Kopie außerhalb dieses Rechners: noch nie</translation>
        </message>
        <message>
            <source>Last copy outside this computer: %1</source>
            <translation>Letzte Kopie außerhalb dieses Rechners: %1</translation>
        </message>
        <message>
            <source>It is not there now. The next backup is copied as soon as it is.</source>
            <translation>Er ist gerade nicht da. Sobald er da ist, wird die nächste Sicherung dorthin kopiert.</translation>
        </message>
        <message>
            <source>This folder lies on the same disk as the vault. If the disk breaks, both are gone.</source>
            <translation>Dieser Ordner liegt auf demselben Datenträger wie der Tresor. Geht der kaputt, ist beides weg.</translation>
        </message>
        <message>
            <source>A sync program keeps this folder. The copies are encrypted; its server sees when they come, and keeps old ones, which still open with the passphrase of then.</source>
            <translation>Ein Abgleichprogramm verwaltet diesen Ordner. Die Kopien sind verschlüsselt; der Server sieht, wann sie kommen, und behält alte, die sich noch mit der damaligen Passphrase öffnen.</translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message>
            <source>On this computer</source>
            <extracomment>Backups that are listed; there are hardly ever more.</extracomment>
            <translation>Auf diesem Rechner</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Alle prüfen</translation>
        </message>
        <message>
            <source>Remove the old …</source>
            <translation>Alte entfernen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Made on each day you work, before Kreis changes anything itself, and read back. Kept are seven days and four weeks, at most 2 GB.</source>
            <translation>Gesichert und gegengelesen wird an jedem Arbeitstag und bevor Kreis selbst etwas umbaut. Aufgehoben werden sieben Tage und vier Wochen, höchstens 2 GB.</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Wo: %1</translation>
        </message>
        <message>
            <source>A new backup is made, then all of these go</source>
            <translation>Es wird neu gesichert, dann verschwinden alle diese</translation>
        </message>
        <message>
            <source>Backed up and read back: %1.</source>
            <translation>Gesichert und gegengelesen: %1.</translation>
        </message>
        <message>
            <source>A copy lies at the second place.</source>
            <translation>Eine Kopie liegt am zweiten Ort.</translation>
        </message>
        <message>
            <source>Damaged: %1. The others are sound; make a new one now.</source>
            <translation>Beschädigt: %1. Die anderen sind in Ordnung; sichern Sie jetzt neu.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) read from end to end: all sound.</source>
            <translation>
                <numerusform>%Ln Sicherung von vorn bis hinten gelesen: in Ordnung.</numerusform>
                <numerusform>%Ln Sicherungen von vorn bis hinten gelesen: alle in Ordnung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not read, since of earlier keys: %n backup(s).</source>
            <translation>
                <numerusform>Nicht gelesen, da mit früheren Schlüsseln: %Ln Sicherung.</numerusform>
                <numerusform>Nicht gelesen, da mit früheren Schlüsseln: %Ln Sicherungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>So that nothing is ever lost</source>
            <translation>Damit nie etwas verloren geht</translation>
        </message>
    </context>
    <context>
        <name>CaptureCard</name>
        <message>
            <source>I owe</source>
            <translation>Ich schulde</translation>
        </message>
        <message>
            <source>Owed to me</source>
            <translation>Mir geschuldet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Kein Tag</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Aufschreiben</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>One line to write down</source>
            <translation>Eine Zeile zum Aufschreiben</translation>
        </message>
        <message>
            <source>Mrs Berger called, wants an answer by Friday</source>
            <translation>Frau Berger rief an, möchte bis Freitag Antwort</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <source>When it reminds</source>
            <translation>Wann es erinnert</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who, what, until when: one line, in German or English.</source>
            <translation>Wer, was, bis wann: eine Zeile, deutsch oder englisch.</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Say with whom.</source>
            <translation>Sagen Sie, mit wem.</translation>
        </message>
        <message>
            <source>Stands on the page of %1.</source>
            <translation>Steht auf der Seite von %1.</translation>
        </message>
        <message>
            <source>You owe %1 an answer.</source>
            <translation>Sie schulden %1 eine Antwort.</translation>
        </message>
        <message>
            <source>%1 owes you an answer.</source>
            <translation>%1 schuldet Ihnen eine Antwort.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>In three working days</source>
            <translation>In drei Werktagen</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>In zwei Wochen</translation>
        </message>
        <message>
            <source>Lead noted: %1.</source>
            <translation>Stelle notiert: %1.</translation>
        </message>
        <message>
            <source>Written down: %1. Comes on %2.</source>
            <translation>Aufgeschrieben: %1. Kommt am %2.</translation>
        </message>
        <message>
            <source>Written down: %1.</source>
            <translation>Aufgeschrieben: %1.</translation>
        </message>
    </context>
    <context>
        <name>ChooseStep</name>
        <message>
            <source>Restore a backup</source>
            <extracomment>Backups that are shown; older ones lie where they lie.</extracomment>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <source>Look elsewhere …</source>
            <translation>Anderswo suchen …</translation>
        </message>
        <message>
            <source>Choose one. You then see what it holds before anything is changed.</source>
            <translation>Wählen Sie eine aus. Sie sehen dann, was darin ist, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <source>Backups lie on this computer, and on the stick or drive that you chose for copies.</source>
            <translation>Sicherungen liegen auf diesem Rechner und auf dem Stick oder Laufwerk, das Sie für Kopien gewählt haben.</translation>
        </message>
        <message>
            <source>There are no backups on this computer. Look on your stick or drive.</source>
            <translation>Auf diesem Rechner gibt es keine Sicherungen. Sehen Sie auf Ihrem Stick oder Laufwerk nach.</translation>
        </message>
        <message>
            <source>There is no backup of Kreis in this folder.</source>
            <translation>In diesem Ordner liegt keine Sicherung von Kreis.</translation>
        </message>
        <message>
            <source>Where backups lie</source>
            <translation>Wo Sicherungen liegen</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message numerus="yes">
            <source>%n people: %1</source>
            <translation>
                <numerusform>%Ln Person: %1</numerusform>
                <numerusform>%Ln Personen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have the label “%1” now.</source>
            <translation>
                <numerusform>%Ln Person hat jetzt das Schlagwort „%1“.</numerusform>
                <numerusform>%Ln Personen haben jetzt das Schlagwort „%1“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have no label “%1” any more.</source>
            <translation>
                <numerusform>%Ln Person hat das Schlagwort „%1“ nicht mehr.</numerusform>
                <numerusform>%Ln Personen haben das Schlagwort „%1“ nicht mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have another interval now.</source>
            <translation>
                <numerusform>%Ln Person hat jetzt einen anderen Abstand.</numerusform>
                <numerusform>%Ln Personen haben jetzt einen anderen Abstand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people were removed from the address book.</source>
            <translation>
                <numerusform>%Ln Person wurde aus dem Adressbuch entfernt.</numerusform>
                <numerusform>%Ln Personen wurden aus dem Adressbuch entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Save as vCard</source>
            <translation>Als vCard speichern</translation>
        </message>
        <message>
            <source>Saved. The file is not encrypted.</source>
            <translation>Gespeichert. Die Datei ist nicht verschlüsselt.</translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Zu merken</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Favours</source>
            <translation>Gefallen</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Wie wir uns kennen</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Into another ring</source>
            <translation>In anderen Ring setzen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>%1 given, %2 received</source>
            <translation>%1 gegeben, %2 erhalten</translation>
        </message>
        <message numerus="yes">
            <source>Time to be in touch: you wanted to every %n day(s).</source>
            <translation>
                <numerusform>Zeit, sich zu melden: Sie wollten es jeden Tag.</numerusform>
                <numerusform>Zeit, sich zu melden: Sie wollten es alle %Ln Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>turns %1</source>
            <translation>wird %1</translation>
        </message>
    </context>
    <context>
        <name>CircleView</name>
        <message>
            <source>People</source>
            <extracomment>The legend: its inset, from a mark to the end of its gap, and from one to the next.</extracomment>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Find in the circle</source>
            <translation>Im Kreis finden</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <source>Your circle</source>
            <translation>Ihr Kreis</translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message>
            <source>A card of %1 also names %2, which is kept with %3.</source>
            <extracomment>More of them would push away what is read more often.</extracomment>
            <translation>Eine Karte von %1 nennt auch %2; das steht bei %3.</translation>
        </message>
        <message>
            <source>Move it here</source>
            <translation>Hierher nehmen</translation>
        </message>
        <message>
            <source>Leave it there</source>
            <translation>Dort lassen</translation>
        </message>
        <message>
            <source>%1 is now kept with %2.</source>
            <translation>%1 steht jetzt bei %2.</translation>
        </message>
        <message>
            <source>%1 stays with %3.</source>
            <translation>%1 bleibt bei %3.</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>I have it on paper …</source>
            <translation>Ich habe ihn auf Papier …</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Neuen Code anlegen</translation>
        </message>
        <message>
            <source>The code, all seven groups</source>
            <translation>Der Code, alle sieben Gruppen</translation>
        </message>
        <message>
            <source>It is not shown again. The code before no longer opens the vault, but still opens older copies.</source>
            <translation>Er wird nicht noch einmal gezeigt. Der bisherige Code öffnet den Tresor nicht mehr, ältere Kopien aber weiterhin.</translation>
        </message>
        <message>
            <source>I have it on paper</source>
            <translation>Ich habe ihn auf Papier</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>There is no recovery code. If the passphrase is forgotten, nothing opens the vault.</source>
            <translation>Es gibt keinen Wiederherstellungscode. Ist die Passphrase vergessen, öffnet nichts mehr den Tresor.</translation>
        </message>
        <message>
            <source>It was made, but you have not yet said that you have it on paper.</source>
            <translation>Er ist angelegt, aber Sie haben noch nicht bestätigt, dass er auf Papier steht.</translation>
        </message>
        <message>
            <source>It is on paper and opens the vault if the passphrase is forgotten.</source>
            <translation>Er steht auf Papier und öffnet den Tresor, falls die Passphrase vergessen ist.</translation>
        </message>
        <message>
            <source>Good. Keep the sheet away from this computer.</source>
            <translation>Gut. Bewahren Sie das Blatt getrennt von diesem Rechner auf.</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>Write this code down</source>
            <translation>Schreiben Sie diesen Code auf</translation>
        </message>
        <message>
            <source>It opens the vault if you forget the passphrase. Keep it on paper, away from this computer.</source>
            <translation>Er öffnet den Tresor, wenn Sie die Passphrase vergessen. Bewahren Sie ihn auf Papier auf, nicht bei diesem Rechner.</translation>
        </message>
        <message>
            <source>Later; Today asks again</source>
            <translation>Später; Heute fragt wieder</translation>
        </message>
        <message>
            <source>I have it on paper</source>
            <translation>Ich habe ihn auf Papier</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>What the columns hold</source>
            <translation>Was die Spalten enthalten</translation>
        </message>
        <message>
            <source>As you said the last time.</source>
            <translation>So, wie Sie es das letzte Mal gesagt haben.</translation>
        </message>
        <message>
            <source>By their names and what stands in them. Correct what is wrong: it is remembered.</source>
            <translation>Erraten aus Namen und Inhalt. Verbessern Sie, was nicht stimmt; Kreis merkt es sich.</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Spalte %1</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Write one line down</source>
            <translation>Eine Zeile aufschreiben</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Kontakt anlegen</translation>
        </message>
        <message>
            <source>Note a new lead</source>
            <translation>Neue Stelle notieren</translation>
        </message>
        <message>
            <source>Read the sources again</source>
            <translation>Quellen neu einlesen</translation>
        </message>
        <message>
            <source>Take back the last action</source>
            <translation>Letzte Handlung rückgängig machen</translation>
        </message>
        <message>
            <source>Hide names and texts, or show them again</source>
            <translation>Namen und Texte verbergen oder wieder zeigen</translation>
        </message>
        <message>
            <source>Look around with invented people</source>
            <translation>Mit erfundenen Personen umsehen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your words</source>
            <translation>Ihre Worte</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wen</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Wie man diese Person erreicht</translation>
        </message>
        <message>
            <source>The person agreed to be named</source>
            <translation>Die Person hat zugestimmt, genannt zu werden</translation>
        </message>
        <message>
            <source>How do you know it?</source>
            <translation>Woher wissen Sie es?</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Tell %1 that somebody is interested</source>
            <translation>%1 sagen, dass sich jemand interessiert</translation>
        </message>
        <message>
            <source>Ask %1 whether you may pass it on</source>
            <translation>%1 fragen, ob Sie sie weitergeben dürfen</translation>
        </message>
        <message>
            <source>Let %1 pass it on</source>
            <translation>%1 die Weitergabe erlauben</translation>
        </message>
        <message>
            <source>People you do not know will read your name and your words.</source>
            <translation>Menschen, die Sie nicht kennen, werden Ihren Namen und Ihre Worte lesen.</translation>
        </message>
        <message>
            <source>%1 learns that somebody is interested, not who; the answer comes to you.</source>
            <translation>%1 erfährt, dass sich jemand interessiert, nicht wer; die Antwort kommt zu Ihnen.</translation>
        </message>
        <message>
            <source>Only %1 learns of it; the file is sealed for them alone.</source>
            <translation>Nur %1 erfährt davon; die Datei ist allein für diese Person versiegelt.</translation>
        </message>
        <message>
            <source>Seal for %1 …</source>
            <translation>Für %1 versiegeln …</translation>
        </message>
        <message>
            <source>Tell %1 that you are interested</source>
            <translation>%1 sagen, dass Sie interessiert sind</translation>
        </message>
        <message>
            <source>Tell %1 that it is not for you</source>
            <translation>%1 sagen, dass es nichts für Sie ist</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>%1 fragen</translation>
        </message>
        <message>
            <source>Answer %1</source>
            <translation>%1 antworten</translation>
        </message>
        <message>
            <source>Introduce somebody to %1</source>
            <translation>%1 jemanden vorstellen</translation>
        </message>
        <message>
            <source>Stand behind it too, and tell %1</source>
            <translation>Mit dafür einstehen und es %1 sagen</translation>
        </message>
        <message>
            <source>Please say how you know it.</source>
            <translation>Bitte sagen Sie, woher Sie es wissen.</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Mail addresses</source>
            <translation>Mailadressen</translation>
        </message>
        <message>
            <source>several with a comma between</source>
            <translation>mehrere mit Komma dazwischen</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>Telefonnummern</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>such as 14.3.1980 or 14 March</source>
            <translation>etwa 14.3.1980 oder 14. März</translation>
        </message>
        <message>
            <source>Days for a reply</source>
            <translation>Werktage für eine Antwort</translation>
        </message>
        <message>
            <source>as for the ring</source>
            <translation>wie für den Ring</translation>
        </message>
        <message>
            <source>In touch every … days</source>
            <translation>Melden alle … Tage</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Wie wir uns kennen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>Only the name is needed</source>
            <translation>Nur der Name muss sein</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>Working days as a number up to %1.</source>
            <translation>Werktage als Zahl, höchstens %1.</translation>
        </message>
        <message>
            <source>Days as a number up to %1; 0 is never.</source>
            <translation>Tage als Zahl bis %1; 0 heißt nie.</translation>
        </message>
    </context>
    <context>
        <name>ContactSheet</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copied for %1 seconds</source>
            <translation>Für %1 Sekunden kopiert</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>such as 18.12.2026</source>
            <translation>etwa 18.12.2026</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 18.12.2026.</source>
            <translation>Das ist kein Datum. Schreiben Sie es wie 18.12.2026.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Write down “%1”</source>
            <extracomment>Endings of job adverts as they are saved.</extracomment>
            <translation>„%1“ aufschreiben</translation>
        </message>
        <message>
            <source>Add “%1” as a contact</source>
            <translation>„%1“ als Kontakt anlegen</translation>
        </message>
        <message>
            <source>Note “%1” as a lead</source>
            <translation>„%1“ als Stelle notieren</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Zurückgenommen: %1.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>DocumentView</name>
        <message>
            <source>%1, added on %2</source>
            <extracomment>Points at each edge of a picture that is decoded: more than any screen of today shows.</extracomment>
            <translation>%1, aufgenommen am %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Kopie speichern …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <source>Kreis shows pictures and plain text itself. For all else, save a copy and open it there.</source>
            <translation>Kreis zeigt Bilder und reinen Text selbst. Alles andere öffnen Sie als Kopie, die Sie dafür speichern.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Dokument hinzufügen</translation>
        </message>
        <message>
            <source>Drop letters or certificates here: they are kept encrypted.</source>
            <translation>Ziehen Sie Briefe oder Zeugnisse hierher: Sie liegen verschlüsselt im Tresor.</translation>
        </message>
        <message>
            <source>The document is in the vault. The file outside is still there.</source>
            <translation>Das Dokument liegt im Tresor. Die Datei außerhalb gibt es weiterhin.</translation>
        </message>
        <message>
            <source>Saved. The file is not encrypted.</source>
            <translation>Gespeichert. Die Datei ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Kopie speichern, unverschlüsselt</translation>
        </message>
        <message>
            <source>The document is renamed.</source>
            <translation>Das Dokument ist umbenannt.</translation>
        </message>
        <message>
            <source>The document is removed.</source>
            <translation>Das Dokument ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Restored</source>
            <translation>Eingespielt</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Your vault is on this computer now.</source>
            <translation>Ihr Tresor ist jetzt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The vault of before lies in %1.</source>
            <translation>Der Tresor von vorher liegt in %1.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mailadresse</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Wie wir uns kennen</translation>
        </message>
        <message>
            <source>Who is here twice?</source>
            <translation>Wer steht doppelt hier?</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>Pairs who may be one person</source>
            <translation>Paare, die eine Person sein könnten</translation>
        </message>
        <message>
            <source>Nobody is here twice.</source>
            <translation>Niemand steht doppelt hier.</translation>
        </message>
        <message>
            <source>Names, addresses and numbers were compared. Nothing is ever merged by itself.</source>
            <translation>Namen, Adressen und Nummern wurden verglichen. Von selbst wird nie etwas zusammengeführt.</translation>
        </message>
        <message>
            <source>To the people</source>
            <translation>Zu den Kontakten</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message numerus="yes">
            <source>Comparing %n person(s) …</source>
            <translation>
                <numerusform>%Ln Person wird verglichen …</numerusform>
                <numerusform>%Ln Personen werden verglichen …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), the likeliest first</source>
            <translation>
                <numerusform>%Ln Paar</numerusform>
                <numerusform>%Ln Paare, die wahrscheinlichsten zuerst</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody, as it seems</source>
            <translation>Niemand, wie es scheint</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paare</translation>
        </message>
        <message>
            <source>%1 and %2 are one person now.</source>
            <translation>%1 und %2 sind jetzt eine Person.</translation>
        </message>
        <message>
            <source>%1 and %2 stay two people.</source>
            <translation>%1 und %2 bleiben zwei Personen.</translation>
        </message>
    </context>
    <context>
        <name>Employer</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Say what you know</source>
            <translation>Aufschreiben, was Sie wissen</translation>
        </message>
        <message>
            <source>What it is like there</source>
            <translation>Wie es dort ist</translation>
        </message>
        <message>
            <source>Nothing is noted yet: what it is like there, and whether you would send somebody you vouch for.</source>
            <translation>Noch ist nichts notiert: wie es dort ist, und ob Sie jemanden hinschicken würden, für den Sie bürgen.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Leads there</source>
            <translation>Stellen dort</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Warned of</source>
            <translation>Davor gewarnt</translation>
        </message>
        <message>
            <source>People there</source>
            <translation>Menschen dort</translation>
        </message>
    </context>
    <context>
        <name>EmployerForm</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Would you send somebody there?</source>
            <translation>Würden Sie jemanden hinschicken?</translation>
        </message>
        <message>
            <source>I say nothing about that</source>
            <translation>Dazu sage ich nichts</translation>
        </message>
        <message>
            <source>Yes, I recommend it</source>
            <translation>Ja, ich empfehle ihn</translation>
        </message>
        <message>
            <source>No, I warn of it</source>
            <translation>Nein, ich warne davor</translation>
        </message>
        <message>
            <source>Who told you</source>
            <translation>Wer es erzählt hat</translation>
        </message>
        <message>
            <source>empty if you know it first-hand</source>
            <translation>leer, wenn Sie es aus erster Hand wissen</translation>
        </message>
        <message>
            <source>What it is like there</source>
            <translation>Wie es dort ist</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>New employer</source>
            <translation>Neuer Arbeitgeber</translation>
        </message>
        <message>
            <source>Only you read this</source>
            <translation>Das lesen nur Sie</translation>
        </message>
        <message>
            <source>An employer needs a name.</source>
            <translation>Ein Arbeitgeber braucht einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>Employers</name>
        <message>
            <source>told by %1</source>
            <translation>erzählt von %1</translation>
        </message>
        <message>
            <source>first-hand</source>
            <translation>aus erster Hand</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Warned of</source>
            <translation>Gewarnt</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%Ln Person</numerusform>
                <numerusform>%Ln Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Stelle</numerusform>
                <numerusform>%Ln Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Recommended employer</source>
            <translation>Empfohlener Arbeitgeber</translation>
        </message>
        <message>
            <source>Employer warned of</source>
            <translation>Vor Arbeitgeber gewarnt</translation>
        </message>
    </context>
    <context>
        <name>EmployersPage</name>
        <message>
            <source>Employers</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Add an employer</source>
            <translation>Arbeitgeber aufnehmen</translation>
        </message>
        <message>
            <source>Find employers</source>
            <translation>Arbeitgeber finden</translation>
        </message>
        <message>
            <source>No employer yet.</source>
            <translation>Noch kein Arbeitgeber.</translation>
        </message>
        <message>
            <source>They come with the people and leads that name one, or by hand.</source>
            <translation>Sie kommen mit den Kontakten und Stellen, die einen nennen, oder von Hand.</translation>
        </message>
        <message>
            <source>%1 recommended, %2 warned of</source>
            <translation>%1 empfohlen, vor %2 gewarnt</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Warned of</source>
            <translation>Davor gewarnt</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Weitere</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ist gespeichert.</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>All their mail, notes and history in this vault go too, and Undo does not bring them back. Backups, exported files and your mail program keep what they have.</source>
            <translation>Auch alle Nachrichten, Notizen und der Verlauf in diesem Tresor verschwinden, und Rückgängig bringt sie nicht zurück. Sicherungen, exportierte Dateien und Ihr Mailprogramm behalten, was sie haben.</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>%1 endgültig löschen?</translation>
        </message>
        <message>
            <source>%1 is erased for good.</source>
            <translation>%1 ist endgültig gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n other note(s) or message(s) still say the name.</source>
            <translation>
                <numerusform>%Ln andere Notiz oder Nachricht nennt den Namen noch.</numerusform>
                <numerusform>%Ln andere Notizen oder Nachrichten nennen den Namen noch.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups from before still hold whom you erased</source>
            <translation>In früheren Sicherungen steht die gelöschte Person noch</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Try again</source>
            <extracomment>Where trying the same again is of no use.</extracomment>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Use it here again</source>
            <translation>Hier wieder benutzen</translation>
        </message>
        <message>
            <source>Go on with this state</source>
            <translation>Mit diesem Stand weiterarbeiten</translation>
        </message>
    </context>
    <context>
        <name>Favours</name>
        <message>
            <source>Note a favour, or remove one</source>
            <translation>Gefallen notieren oder entfernen</translation>
        </message>
        <message>
            <source>What the favour was</source>
            <translation>Was der Gefallen war</translation>
        </message>
        <message>
            <source>Favours</source>
            <translation>Gefallen</translation>
        </message>
        <message>
            <source>%1 given, %2 received</source>
            <translation>%1 gegeben, %2 erhalten</translation>
        </message>
        <message>
            <source>None noted yet.</source>
            <translation>Noch keiner notiert.</translation>
        </message>
        <message>
            <source>Note a favour you did …</source>
            <translation>Gefallen notieren, den Sie getan haben …</translation>
        </message>
        <message>
            <source>Note a favour done to you …</source>
            <translation>Gefallen notieren, der Ihnen getan wurde …</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>What did you do?</source>
            <translation>Was haben Sie getan?</translation>
        </message>
        <message>
            <source>What was done for you?</source>
            <translation>Was wurde für Sie getan?</translation>
        </message>
        <message>
            <source>The favour is noted.</source>
            <translation>Der Gefallen ist notiert.</translation>
        </message>
        <message>
            <source>The favour is removed.</source>
            <translation>Der Gefallen ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Look around with invented people first</source>
            <translation>Erst mit erfundenen Personen umsehen</translation>
        </message>
        <message>
            <source>Kreis</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>I have a backup</source>
            <translation>Ich habe eine Sicherung</translation>
        </message>
    </context>
    <context>
        <name>Fits</name>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 und %Ln weitere Person</numerusform>
                <numerusform>%1 und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: tell why</source>
            <translation>%1: Gründe zeigen</translation>
        </message>
    </context>
    <context>
        <name>Focus</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>One after the other: %1 of %2</source>
            <translation>Nacheinander: %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>FolderHealth</name>
        <message>
            <source>Look now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <source>Another place …</source>
            <translation>Anderer Ort …</translation>
        </message>
        <message>
            <source>Leave …</source>
            <translation>Verlassen …</translation>
        </message>
        <message>
            <source>Your files are taken away from the folder. What your peers have read stays with them, unless you take it back first.</source>
            <translation>Ihre Dateien werden aus dem Ordner genommen. Was Ihre Vertrauten gelesen haben, behalten sie, außer Sie ziehen es vorher zurück.</translation>
        </message>
        <message>
            <source>Leave the shared folder?</source>
            <translation>Den gemeinsamen Ordner verlassen?</translation>
        </message>
        <message>
            <source>Take back and leave</source>
            <translation>Zurückziehen und verlassen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Vertraute</translation>
        </message>
        <message>
            <source>Looked at %1</source>
            <translation>Nachgesehen: %1</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>Noch nicht nachgesehen</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Ruhen lassen</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written there. What you seal waits.</source>
            <translation>Der Austausch ruht: Dort wird nichts gelesen und nichts abgelegt. Was Sie versiegeln, wartet.</translation>
        </message>
        <message>
            <source>By hand again</source>
            <translation>Wieder von Hand</translation>
        </message>
        <message>
            <source>Send through it</source>
            <translation>Darüber senden</translation>
        </message>
        <message>
            <source>You hand over to them by hand</source>
            <translation>Sie übergeben von Hand</translation>
        </message>
    </context>
    <context>
        <name>FolderSetup</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>A folder on this computer</source>
            <translation>Ein Ordner auf diesem Rechner</translation>
        </message>
        <message>
            <source>One that Nextcloud, Syncthing or another program keeps in step, a network drive, or a stick.</source>
            <translation>Einer, den Nextcloud, Syncthing oder ein anderes Programm abgleicht, ein Netzlaufwerk oder ein Stick.</translation>
        </message>
        <message>
            <source>A folder on a server</source>
            <translation>Ein Ordner auf einem Server</translation>
        </message>
        <message>
            <source>Over WebDAV, as Nextcloud and many others offer it.</source>
            <translation>Über WebDAV, wie Nextcloud und viele andere es anbieten.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>App-Passwort</translation>
        </message>
        <message>
            <source>Make an app password in the server's settings: it can be taken back without changing your own.</source>
            <translation>Erzeugen Sie in den Einstellungen des Servers ein App-Passwort: Es lässt sich widerrufen, ohne dass Sie Ihr eigenes ändern.</translation>
        </message>
        <message>
            <source>The folder you share</source>
            <translation>Der Ordner, den Sie teilen</translation>
        </message>
        <message>
            <source>What can be seen in this folder</source>
            <translation>Was in diesem Ordner zu sehen ist</translation>
        </message>
        <message>
            <source>Whoever can look into it sees that files come and go, when, how big within six sizes, which account of the server wrote them, and by timing who probably answers whom.</source>
            <translation>Wer hineinsehen kann, sieht, dass Dateien kommen und gehen, wann, in welcher von sechs Größen, welches Konto des Servers sie schrieb, und an den Zeiten, wer vermutlich wem antwortet.</translation>
        </message>
        <message>
            <source>The names of files and folders also tell to how many people each account sends, how many files were written, and whether somebody went on from a backup.</source>
            <translation>Die Namen der Dateien und Ordner verraten außerdem, an wie viele Menschen ein Konto sendet, wie viele Dateien geschrieben wurden und ob jemand mit einer Sicherung weitergemacht hat.</translation>
        </message>
        <message>
            <source>Whoever runs the server also sees in its log which account reads which files: so whom a file is for, and who exchanges with whom.</source>
            <translation>Wer den Server betreibt, sieht in dessen Protokoll auch, welches Konto welche Dateien liest: also für wen eine Datei ist und wer sich mit wem austauscht.</translation>
        </message>
        <message>
            <source>Nobody sees there: names in files, what is in them, and whom a file is for.</source>
            <translation>Niemand sieht dort: Namen in Dateien, was darin steht und für wen eine Datei ist.</translation>
        </message>
        <message>
            <source>So use it among people who may know of each other; otherwise hand your files over by hand.</source>
            <translation>Nutzen Sie ihn deshalb unter Menschen, die voneinander wissen dürfen; sonst geben Sie Ihre Dateien von Hand.</translation>
        </message>
        <message>
            <source>Who is sent to through it?</source>
            <translation>An wen wird darüber gesendet?</translation>
        </message>
        <message>
            <source>What you seal for them goes into the folder by itself. You can change this at any time.</source>
            <translation>Was Sie für diese Vertrauten versiegeln, geht von selbst in den Ordner. Das können Sie jederzeit ändern.</translation>
        </message>
        <message>
            <source>There is no peer yet whose number you compared. You can add them later.</source>
            <translation>Noch haben Sie mit niemandem die Zahl verglichen. Sie können Vertraute später hinzunehmen.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Nobody sees there: names in files and what is in them.</source>
            <translation>Niemand sieht dort: Namen in Dateien und was darin steht.</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Without a guide</source>
            <translation>Ohne Führung</translation>
        </message>
        <message>
            <source>Station %1 of %2</source>
            <translation>Station %1 von %2</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Rundgang verlassen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>HandbookPage</name>
        <message>
            <source>Back</source>
            <extracomment>Which page tells of a place of the window. Characters shown around what was looked for.</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Find in the handbook</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Pages of the handbook</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <source>No page holds all these words.</source>
            <translation>Auf keiner Seite stehen alle diese Wörter.</translation>
        </message>
        <message>
            <source>Try fewer words, or another one.</source>
            <translation>Nehmen Sie weniger Wörter oder ein anderes.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>All of it lies on this computer</source>
            <translation>Liegt ganz auf diesem Rechner</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>What you did</source>
            <translation>Was Sie getan haben</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Nothing has been done yet.</source>
            <translation>Bisher ist nichts geschehen.</translation>
        </message>
        <message>
            <source>Whatever you change is listed here and can be taken back.</source>
            <translation>Was Sie ändern, steht hier und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>All of it can be taken back</source>
            <translation>Alles lässt sich zurücknehmen</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>In effect</source>
            <translation>Gilt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Of whom or what</source>
            <translation>Wen oder was es betraf</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Zurückgenommen: %1.</translation>
        </message>
    </context>
    <context>
        <name>HoldingStep</name>
        <message>
            <source>What this backup holds</source>
            <translation>Was in dieser Sicherung ist</translation>
        </message>
        <message>
            <source>It was read from end to end and is sound. The vault as it is now is set aside, not deleted.</source>
            <translation>Sie wurde von vorn bis hinten gelesen und ist in Ordnung. Der jetzige Tresor wird beiseitegelegt, nicht gelöscht.</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Diese Sicherung einspielen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Empfehlungen</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Vertraute</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemacht am</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mailadresse</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>Something else, kept</source>
            <translation>Anderes, wird behalten</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>As it is called</source>
            <translation>Wie sie heißt</translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Hereinholen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Looking at what there is …</source>
            <translation>Kreis sieht nach, was da ist …</translation>
        </message>
        <message>
            <source>Report so far</source>
            <translation>Bericht bis jetzt</translation>
        </message>
        <message>
            <source>You can go on working; cancelling leaves nothing half done.</source>
            <translation>Sie können weiterarbeiten; beim Abbrechen bleibt nichts Halbes zurück.</translation>
        </message>
        <message>
            <source>“%1”.</source>
            <translation>„%1“.</translation>
        </message>
        <message>
            <source>This would be taken in; nothing has changed yet.</source>
            <translation>Das käme herein; noch ist nichts geändert.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>One question before it begins</source>
            <translation>Eine Frage, bevor es losgeht</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <extracomment>Whose reports count people and no messages.</extracomment>
            <translation>
                <numerusform>%Ln Karte</numerusform>
                <numerusform>%Ln Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%Ln neu bekannt</numerusform>
                <numerusform>%Ln neu bekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln card(s) read</source>
            <translation>
                <numerusform>%Ln Karte gelesen</numerusform>
                <numerusform>%Ln Karten gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) put in order</source>
            <translation>
                <numerusform>%Ln Unterhaltung geordnet</numerusform>
                <numerusform>%Ln Unterhaltungen geordnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) read</source>
            <translation>
                <numerusform>%Ln Nachricht gelesen</numerusform>
                <numerusform>%Ln Nachrichten gelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>hereingeholt</translation>
        </message>
        <message>
            <source>new people</source>
            <translation>Menschen neu bekannt</translation>
        </message>
        <message>
            <source>known already</source>
            <translation>schon bekannt</translation>
        </message>
        <message>
            <source>ways to reach that are kept with somebody else</source>
            <translation>Wege, die bei jemand anderem stehen</translation>
        </message>
        <message>
            <source>not readable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>would be taken in</source>
            <translation>kämen herein</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>Take something in</source>
            <translation>Etwas hereinholen</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Each of them can be taken back</source>
            <translation>Jeder lässt sich zurücknehmen</translation>
        </message>
        <message>
            <source>Nothing has been taken in yet.</source>
            <translation>Noch ist nichts hereingeholt.</translation>
        </message>
        <message>
            <source>An address book, a mailbox or a folder with mail; Kreis only reads.</source>
            <translation>Ein Adressbuch, ein Postfach oder ein Ordner mit Mails; Kreis liest nur.</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Files: address book, mailbox, messages …</source>
            <translation>Dateien: Adressbuch, Postfach, Nachrichten …</translation>
        </message>
        <message>
            <source>A folder with mail or cards …</source>
            <translation>Ein Ordner mit Mails oder Karten …</translation>
        </message>
        <message>
            <source>A mailbox on a server …</source>
            <translation>Ein Postfach auf einem Server …</translation>
        </message>
        <message>
            <source>Read the known mailboxes again</source>
            <translation>Bekannte Postfächer erneut lesen</translation>
        </message>
        <message>
            <source>Who could belong to the circle?</source>
            <translation>Wer könnte zum Kreis gehören?</translation>
        </message>
        <message>
            <source>What would I lose?</source>
            <translation>Was verlöre ich?</translation>
        </message>
        <message>
            <source>Choose what to take in</source>
            <translation>Wählen Sie, was hereinkommt</translation>
        </message>
        <message>
            <source>Choose a folder with mail or cards</source>
            <translation>Ordner mit Mails oder Karten wählen</translation>
        </message>
        <message>
            <source>Known mailboxes</source>
            <translation>Bekannte Postfächer</translation>
        </message>
        <message>
            <source>Begun at %1, only reading</source>
            <translation>Begonnen um %1 Uhr, nur lesend</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>noch etwa eine Minute</numerusform>
                <numerusform>noch etwa %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 was taken back.</source>
            <translation>%1 ist zurückgenommen.</translation>
        </message>
        <message>
            <source>Under way</source>
            <extracomment>Id of the row of the import under way; batches count from 1.</extracomment>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Frühere</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>wartet auf Sie</translation>
        </message>
        <message>
            <source>%1, not finished</source>
            <translation>%1, nicht abgeschlossen</translation>
        </message>
        <message>
            <source>Thunderbird: %1</source>
            <translation>Thunderbird: %1</translation>
        </message>
    </context>
    <context>
        <name>InsightPage</name>
        <message>
            <source>People</source>
            <extracomment>Hours up to which they are told as hours; longer ones are days.</extracomment>
            <translation>Personen</translation>
        </message>
        <message>
            <source>You owe</source>
            <translation>Sie schulden</translation>
        </message>
        <message>
            <source>They owe you</source>
            <translation>Ihnen geschuldet</translation>
        </message>
        <message>
            <source>Weekly review</source>
            <translation>Wochenrückblick</translation>
        </message>
        <message>
            <source>How answers come and go</source>
            <translation>Wie geantwortet wird</translation>
        </message>
        <message>
            <source>For your eyes only, never exported</source>
            <translation>Nur für Ihre Augen, wird nie ausgegeben</translation>
        </message>
        <message>
            <source>Open at the end of each week</source>
            <translation>Offen am Ende jeder Woche</translation>
        </message>
        <message>
            <source>Fading away because of you</source>
            <translation>Schlafen Ihretwegen ein</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Usual time to answer</source>
            <translation>Übliche Antwortzeit</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>You answer after</source>
            <translation>Sie antworten nach</translation>
        </message>
        <message>
            <source>Others answer after</source>
            <translation>Andere antworten nach</translation>
        </message>
        <message>
            <source>There is too little exchange with your circle yet to say how fast.</source>
            <translation>Noch gibt es mit Ihrem Kreis zu wenig Austausch, um zu sagen, wie schnell.</translation>
        </message>
        <message>
            <source>%1 in the three months before</source>
            <translation>nach %1 in den drei Monaten davor</translation>
        </message>
        <message>
            <source>has stopped writing</source>
            <translation>schreibt nicht mehr</translation>
        </message>
        <message>
            <source>wrote last</source>
            <translation>schrieb zuletzt</translation>
        </message>
        <message>
            <source>You: %1 · they: %2</source>
            <translation>Sie nach %1 · Gegenseite nach %2</translation>
        </message>
        <message>
            <source>under an hour</source>
            <translation>weniger als einer Stunde</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%Ln Stunde</numerusform>
                <numerusform>%Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InventingPage</name>
        <message>
            <source>An office is being invented</source>
            <translation>Ein Büro wird erfunden</translation>
        </message>
        <message>
            <source>Two years of mail, a circle, jobs and a round, in a vault of their own. Nobody in it exists, and all of it is deleted when you leave.</source>
            <translation>Zwei Jahre Mail, ein Kreis, Stellen und eine Runde, in einem eigenen Tresor. Niemanden darin gibt es, und alles wird gelöscht, sobald Sie den Rundgang verlassen.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Today's backup is not complete: %1</source>
            <extracomment>Milliseconds after a commit within which the mark follows it.</extracomment>
            <translation>Die heutige Sicherung ist nicht vollständig: %1</translation>
        </message>
    </context>
    <context>
        <name>KeyStep</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>Sicherung vom %1</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Hineinsehen</translation>
        </message>
        <message>
            <source>The recovery code that opened the vault then: seven groups of four.</source>
            <translation>Der Wiederherstellungscode, der den Tresor damals öffnete: sieben Vierergruppen.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <source>It opens with the passphrase that opened the vault when it was made.</source>
            <translation>Sie öffnet sich mit der Passphrase, die den Tresor öffnete, als sie gemacht wurde.</translation>
        </message>
    </context>
    <context>
        <name>KeyringCard</name>
        <message>
            <source>This computer's keyring</source>
            <translation>Schlüsselbund dieses Rechners</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>On: it opens the vault once after you sign in and once after the system's lock screen; after Kreis itself was locked, only passphrase or recovery code open it.</source>
            <translation>An: Er öffnet den Tresor einmal nach der Anmeldung und einmal nach dem Sperrbildschirm des Systems; wurde Kreis selbst gesperrt, öffnen nur Passphrase oder Wiederherstellungscode.</translation>
        </message>
        <message>
            <source>Turn off …</source>
            <translation>Ausschalten …</translation>
        </message>
        <message>
            <source>Turn off and encrypt anew</source>
            <translation>Ausschalten und neu verschlüsseln</translation>
        </message>
        <message>
            <source>The keyring has had the key, so the vault gets another one, and you another recovery code.</source>
            <translation>Der Schlüsselbund hatte den Schlüssel, deshalb bekommt der Tresor einen anderen und Sie einen anderen Wiederherstellungscode.</translation>
        </message>
        <message>
            <source>Off: the vault opens only by what you know or have on paper.</source>
            <translation>Aus: Der Tresor öffnet sich nur mit dem, was Sie wissen oder auf Papier haben.</translation>
        </message>
        <message>
            <source>Turn on …</source>
            <translation>Einschalten …</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Then whoever can sign in as you on this computer can open the vault. Do not do this on an employer's computer.</source>
            <translation>Dann kann den Tresor öffnen, wer sich an diesem Rechner als Sie anmelden kann. Tun Sie das nicht auf dem Rechner eines Arbeitgebers.</translation>
        </message>
        <message>
            <source>On. If the keyring is wiped or changed, the passphrase opens the vault as ever.</source>
            <translation>Eingeschaltet. Wird der Schlüsselbund gelöscht oder geändert, öffnet die Passphrase den Tresor wie bisher.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Keys of the vault</source>
            <translation>Schlüssel des Tresors</translation>
        </message>
        <message>
            <source>What opens it; losing one leaves the others</source>
            <translation>Was ihn öffnet; geht eines verloren, bleiben die anderen</translation>
        </message>
        <message>
            <source>Something in the key file is not as Kreis wrote it; only the key you used is trusted. Make a new recovery code.</source>
            <translation>In der Schlüsseldatei ist etwas nicht so, wie Kreis es geschrieben hat; nur dem benutzten Schlüssel wird noch vertraut. Legen Sie einen neuen Wiederherstellungscode an.</translation>
        </message>
        <message>
            <source>An older copy of the key file lies beside the vault: an earlier passphrase or code may open it. Change the passphrase to write a new one, or encrypt the vault anew.</source>
            <translation>Beim Tresor liegt eine ältere Kopie der Schlüsseldatei: Eine frühere Passphrase oder ein früherer Code könnte ihn öffnen. Ändern Sie die Passphrase, damit eine neue entsteht, oder verschlüsseln Sie den Tresor neu.</translation>
        </message>
    </context>
    <context>
        <name>LanguageButton</name>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>You can change it at any time.</source>
            <translation>Sie können sie jederzeit ändern.</translation>
        </message>
        <message>
            <source>Use your own computer and your own mailbox; for an employer's, ask first.</source>
            <translation>Nehmen Sie Ihren eigenen Rechner und Ihr eigenes Postfach; bei denen eines Arbeitgebers fragen Sie vorher.</translation>
        </message>
    </context>
    <context>
        <name>LeadDetail</name>
        <message>
            <source>Vet and pass on</source>
            <translation>Einschätzen und weitergeben</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>The job</source>
            <translation>Die Stelle</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Menschen</translation>
        </message>
        <message>
            <source>Remove this lead</source>
            <translation>Diese Stelle entfernen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Told in confidence: it is not passed on.</source>
            <translation>Im Vertrauen erfahren: wird nicht weitergegeben.</translation>
        </message>
        <message>
            <source>In the advert</source>
            <translation>In der Anzeige</translation>
        </message>
        <message>
            <source>About the job</source>
            <translation>Über die Stelle</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <source>Stage: %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>Apply by</source>
            <translation>Bewerben bis</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>Heard from</source>
            <translation>Gehört von</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Who in your circle fits?</source>
            <translation>Wer aus Ihrem Kreis passt?</translation>
        </message>
        <message>
            <source>Interested peers</source>
            <translation>Interessierte Vertraute</translation>
        </message>
        <message>
            <source>Save as JobPosting …</source>
            <translation>Als JobPosting speichern …</translation>
        </message>
    </context>
    <context>
        <name>LeadForm</name>
        <message>
            <source>Job</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>full time, part time, until …</source>
            <translation>Vollzeit, Teilzeit, befristet bis …</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Gehalt</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Apply by</source>
            <translation>Bewerben bis</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Application goes to</source>
            <translation>Bewerbung an</translation>
        </message>
        <message>
            <source>Where you heard of it</source>
            <translation>Woher Sie davon wissen</translation>
        </message>
        <message>
            <source>Told in confidence: I do not pass it on</source>
            <translation>Im Vertrauen erfahren: Ich gebe es nicht weiter</translation>
        </message>
        <message>
            <source>Paste an advert</source>
            <translation>Anzeige einfügen</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>About the job</source>
            <translation>Über die Stelle</translation>
        </message>
        <message>
            <source>Your notes, which never leave the vault</source>
            <translation>Ihre Notizen; sie verlassen den Tresor nie</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Neue Stelle</translation>
        </message>
        <message>
            <source>Only the job is needed</source>
            <translation>Nur die Stelle ist nötig</translation>
        </message>
        <message>
            <source>From a job advert the fields fill themselves.</source>
            <translation>Aus einer Stellenanzeige füllen sich die Felder von selbst.</translation>
        </message>
        <message>
            <source>Please look over what was recognised.</source>
            <translation>Bitte sehen Sie durch, was erkannt wurde.</translation>
        </message>
        <message>
            <source>Not taken over: %1.</source>
            <translation>Nicht übernommen: %1.</translation>
        </message>
        <message>
            <source>A lead needs the name of the job.</source>
            <translation>Die Stelle braucht eine Bezeichnung.</translation>
        </message>
        <message>
            <source>A link begins with https://</source>
            <translation>Ein Verweis beginnt mit https://</translation>
        </message>
    </context>
    <context>
        <name>LeadPeople</name>
        <message>
            <source>told you on %1</source>
            <translation>hat es Ihnen am %1 gesagt</translation>
        </message>
        <message>
            <source>the application goes here</source>
            <translation>dorthin geht die Bewerbung</translation>
        </message>
    </context>
    <context>
        <name>LeadStep</name>
        <message>
            <source>Open this lead</source>
            <translation>Stelle öffnen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Gehört von</translation>
        </message>
        <message>
            <source>Application goes to</source>
            <translation>Bewerbung an</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
    </context>
    <context>
        <name>Leads</name>
        <message>
            <source>shown</source>
            <extracomment>Days before a date from which it stands out.</extracomment>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%Ln offen</numerusform>
                <numerusform>%Ln offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) a step this week</source>
            <translation>
                <numerusform>%Ln bald fällig</numerusform>
                <numerusform>%Ln bald fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>Considering</source>
            <translation>In Überlegung</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Beworben</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Applications closed on %1</source>
            <extracomment>Ids of the rows that unfold what is no longer on the board; records begin at 1.</extracomment>
            <translation>Bewerbungsschluss war am %1</translation>
        </message>
        <message>
            <source>Closes on %1</source>
            <translation>Bewerbungsschluss am %1</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>%2, was due on %1</source>
            <translation>%2, fällig war es am %1</translation>
        </message>
        <message>
            <source>%2 by %1</source>
            <translation>%2 bis %1</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>endete am %1</translation>
        </message>
        <message>
            <source>Closes %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Ruhend</translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message>
            <source>Leads</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Jobs you heard of</source>
            <translation>Wovon Sie gehört haben</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Neue Stelle</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>No lead yet.</source>
            <translation>Noch keine Stelle.</translation>
        </message>
        <message>
            <source>Note down a job you hear of; what you can vouch for you pass on to those you trust.</source>
            <translation>Halten Sie fest, wovon Sie hören; wofür Sie einstehen können, geben Sie an Vertraute weiter.</translation>
        </message>
        <message>
            <source>Now at “%1”.</source>
            <translation>Jetzt bei „%1“.</translation>
        </message>
        <message>
            <source>The lead is removed.</source>
            <translation>Die Stelle ist entfernt.</translation>
        </message>
        <message>
            <source>Open a job advert</source>
            <translation>Stellenanzeige öffnen</translation>
        </message>
        <message>
            <source>Save as JobPosting</source>
            <translation>Als JobPosting speichern</translation>
        </message>
        <message>
            <source>Saved. The file is not encrypted.</source>
            <translation>Gespeichert. Die Datei ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Choose a folder for the sealed files</source>
            <translation>Ordner für die versiegelten Dateien wählen</translation>
        </message>
        <message>
            <source>Nothing can be written there. Please choose another folder.</source>
            <translation>Dort lässt sich nichts schreiben. Bitte wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Locks</name>
        <message>
            <source>Lock when the window is minimised</source>
            <translation>Sperren, wenn das Fenster minimiert wird</translation>
        </message>
    </context>
    <context>
        <name>LoginGuard</name>
        <message>
            <source>Locks the vault first</source>
            <extracomment>Desktops that tell of their own lock: the standard's name and those that came before it.</extracomment>
            <translation>Sperrt zuerst den Tresor</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message numerus="yes">
            <source>%n files in the shared folder were not taken in.</source>
            <extracomment>Milliseconds after unlocking, after something was sealed or came, and between two looks of which one left something. After looks that failed, one after the other: minutes until the next one. Folders that are watched; a change there is a hint, the look each minute is what counts.</extracomment>
            <translation>
                <numerusform>%Ln Datei im gemeinsamen Ordner wurde nicht eingelesen.</numerusform>
                <numerusform>%Ln Dateien im gemeinsamen Ordner wurden nicht eingelesen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LossPage</name>
        <message>
            <source>To be asked for an address</source>
            <translation>Nach einer Adresse zu fragen</translation>
        </message>
        <message>
            <source>What would I lose?</source>
            <translation>Was verlöre ich?</translation>
        </message>
        <message>
            <source>If LinkedIn were gone tomorrow, or I left it</source>
            <translation>Wenn es LinkedIn morgen nicht mehr gäbe oder ich dort ginge</translation>
        </message>
        <message>
            <source>Copy the names</source>
            <translation>Namen kopieren</translation>
        </message>
        <message>
            <source>Bring the export in</source>
            <translation>Export einlesen</translation>
        </message>
        <message>
            <source>Done, to Today</source>
            <translation>Fertig, zu Heute</translation>
        </message>
        <message>
            <source>Known from LinkedIn</source>
            <translation>Aus LinkedIn bekannt</translation>
        </message>
        <message>
            <source>Exchange both ways</source>
            <translation>Beide haben geschrieben</translation>
        </message>
        <message>
            <source>Circle, no other way</source>
            <translation>Kreis, nur dort</translation>
        </message>
        <message>
            <source>Nobody here is known from LinkedIn. Take its export in, and this page answers.</source>
            <translation>Aus LinkedIn kennt Kreis noch niemanden. Lesen Sie den Export ein, dann antwortet diese Seite.</translation>
        </message>
        <message>
            <source>Ask those at the left for a mail address or a number. Everybody else you would not miss.</source>
            <translation>Fragen Sie die Personen links nach einer Mailadresse oder Nummer. Alle anderen würden Ihnen nicht fehlen.</translation>
        </message>
        <message>
            <source>Nothing: everybody who counts can be reached in another way.</source>
            <translation>Nichts: Alle, auf die es ankommt, sind auch auf anderem Weg zu erreichen.</translation>
        </message>
        <message>
            <source>Wrote and was written to</source>
            <translation>Schrieb und bekam Antwort</translation>
        </message>
        <message>
            <source>The names are on the clipboard.</source>
            <translation>Die Namen liegen in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>MailboxesPage</name>
        <message>
            <source>Mailboxes</source>
            <translation>Postfächer</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mailadresse</translation>
        </message>
        <message>
            <source>Password of the mailbox</source>
            <translation>Passwort des Postfachs</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>From the first byte</source>
            <translation>Vom ersten Byte an</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Connect and read</source>
            <translation>Verbinden und lesen</translation>
        </message>
        <message>
            <source>Remove the chosen one</source>
            <translation>Das gewählte entfernen</translation>
        </message>
        <message>
            <source>Take in new mail at once</source>
            <translation>Neue Post sofort aufnehmen</translation>
        </message>
        <message>
            <source>Kreis then keeps a connection to each server while it is open and unlocked.</source>
            <translation>Kreis hält dann eine Verbindung zu jedem Server, solange es offen und entsperrt ist.</translation>
        </message>
        <message>
            <source>Mailboxes on servers</source>
            <translation>Postfächer auf Servern</translation>
        </message>
        <message>
            <source>Only read, never changed; none at first</source>
            <translation>Nur gelesen, nie verändert; zunächst keines</translation>
        </message>
        <message>
            <source>Add a mailbox</source>
            <translation>Postfach hinzufügen</translation>
        </message>
        <message>
            <source>Kreis then connects to this server, encrypted, when it reads your sources. The password lies in the vault alone.</source>
            <translation>Kreis verbindet sich dann verschlüsselt mit diesem Server, wenn es Ihre Quellen liest. Das Passwort liegt allein im Tresor.</translation>
        </message>
        <message>
            <source>read on %1</source>
            <translation>gelesen am %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>This provider wants an app password, made in your account there.</source>
            <translation>Dieser Anbieter verlangt ein App-Passwort, das Sie dort in Ihrem Konto anlegen.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Das wird gebraucht.</translation>
        </message>
        <message>
            <source>A number.</source>
            <translation>Eine Zahl.</translation>
        </message>
        <message>
            <source>%1 was added. Reading begins.</source>
            <translation>%1 wurde hinzugefügt und wird jetzt gelesen.</translation>
        </message>
        <message>
            <source>%1 is no longer read; its password is gone from the vault.</source>
            <translation>%1 wird nicht mehr gelesen; das Passwort ist aus dem Tresor gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Kreis is running with this vault already, but does not answer. Please end it and start again.</source>
            <extracomment>What a start without arguments is asked for.</extracomment>
            <translation>Kreis läuft mit diesem Tresor bereits, antwortet aber nicht. Bitte beenden Sie es und starten Sie es neu.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>This computer did not let Kreis write its entry for signing in.</source>
            <translation>Kreis konnte seinen Eintrag für die Anmeldung auf diesem Rechner nicht schreiben.</translation>
        </message>
        <message>
            <source>Something in Kreis went wrong. Your vault is safe; please try again.</source>
            <translation>In Kreis ist etwas schiefgegangen. Ihr Tresor ist unversehrt; bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>This computer did not let Kreis open another window.</source>
            <translation>Dieser Rechner ließ Kreis kein zweites Fenster öffnen.</translation>
        </message>
    </context>
    <context>
        <name>MakeRoom</name>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 is full</source>
            <translation>%1 ist voll</translation>
        </message>
        <message>
            <source>Your circle is full</source>
            <translation>Ihr Kreis ist voll</translation>
        </message>
        <message>
            <source>%1 needs a place</source>
            <translation>%1 braucht einen Platz</translation>
        </message>
        <message>
            <source>All %1 places are taken. Who leaves the circle? Whoever goes stays known.</source>
            <translation>Alle %1 Plätze sind vergeben. Wer verlässt den Kreis? Wer geht, bleibt bekannt.</translation>
        </message>
        <message>
            <source>Your circle holds as many people as you set. Who leaves it? They stay known.</source>
            <translation type="vanished">Ihr Kreis fasst so viele Menschen, wie Sie eingestellt haben. Wer verlässt ihn? Die Person bleibt bekannt.</translation>
        </message>
        <message>
            <source>Somebody moves one ring outward and stays in your circle. Who?</source>
            <translation>Jemand rückt einen Ring nach außen und bleibt in Ihrem Kreis. Wer?</translation>
        </message>
        <message>
            <source>Leaves the circle</source>
            <translation>Verlässt den Kreis</translation>
        </message>
        <message>
            <source>Moves outward</source>
            <translation>Rückt nach außen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>MoveCard</name>
        <message>
            <source>Move to another computer</source>
            <translation>Auf einen anderen Rechner umziehen</translation>
        </message>
        <message>
            <source>The vault goes on there with all it holds. Here it retires, so that nobody writes in two places.</source>
            <translation>Der Tresor geht dort mit allem weiter, was darin ist. Hier wird er stillgelegt, damit niemand an zwei Orten schreibt.</translation>
        </message>
        <message>
            <source>Move …</source>
            <translation>Umziehen …</translation>
        </message>
        <message>
            <source>1. Plug in a stick, or choose a folder that both computers reach.
2. Kreis writes an encrypted copy there and reads it back.
3. The vault here is marked as moved and closed.
4. On the other computer start Kreis and choose “I have a backup”.</source>
            <translation>1. Stecken Sie einen Stick ein, oder wählen Sie einen Ordner, den beide Rechner erreichen.
2. Kreis schreibt dort eine verschlüsselte Kopie und liest sie gegen.
3. Der Tresor hier wird als umgezogen vermerkt und geschlossen.
4. Starten Sie Kreis auf dem anderen Rechner, und wählen Sie „Ich habe eine Sicherung“.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>A folder that both computers reach</source>
            <translation>Ein Ordner, den beide Rechner erreichen</translation>
        </message>
    </context>
    <context>
        <name>MovedPage</name>
        <message>
            <source>Your vault has moved</source>
            <translation>Ihr Tresor ist umgezogen</translation>
        </message>
        <message>
            <source>On the other computer start Kreis, choose “I have a backup” and point to this folder. It opens with the same passphrase. The vault here is retired and says so when somebody opens it.</source>
            <translation>Starten Sie Kreis auf dem anderen Rechner, wählen Sie „Ich habe eine Sicherung“, und zeigen Sie auf diesen Ordner. Er öffnet sich mit derselben Passphrase. Der Tresor hier ist stillgelegt und sagt das, wenn jemand ihn öffnet.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
    </context>
    <context>
        <name>MyCard</name>
        <message>
            <source>Whoever has your card can seal referrals for you. Compare the number once they have taken it in.</source>
            <translation>Wer Ihre Karte hat, kann Empfehlungen für Sie versiegeln. Vergleichen Sie die Zahl, sobald sie aufgenommen ist.</translation>
        </message>
        <message>
            <source>Name on the card</source>
            <translation>Name auf der Karte</translation>
        </message>
        <message>
            <source>As your peers know you</source>
            <translation>So, wie Ihre Vertrauten Sie kennen</translation>
        </message>
        <message>
            <source>You take part as</source>
            <translation>Sie nehmen teil als</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Als Datei sichern …</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Not given out yet</source>
            <translation>Noch nicht ausgegeben</translation>
        </message>
        <message>
            <source>Give it to those you trust</source>
            <translation>Geben Sie sie denen, denen Sie vertrauen</translation>
        </message>
        <message>
            <source>Your card</source>
            <translation>Ihre Karte</translation>
        </message>
        <message>
            <source>Without a name nobody knows whose card this is.</source>
            <translation>Ohne Namen weiß niemand, wessen Karte das ist.</translation>
        </message>
    </context>
    <context>
        <name>NewKeys</name>
        <message>
            <source>For when somebody may have seen your keys. Each peer gets a file that says so; what was sealed for the old keys opens for 90 days more.</source>
            <translation>Falls jemand Ihre Schlüssel gesehen haben könnte. Alle Vertrauten erhalten eine Datei, die es ihnen sagt; was für die alten Schlüssel versiegelt wurde, lässt sich noch 90 Tage öffnen.</translation>
        </message>
        <message>
            <source>Both keys: your peers compare a new number</source>
            <translation>Beide Schlüssel: Ihre Vertrauten vergleichen eine neue Zahl</translation>
        </message>
        <message>
            <source>Only the one that opens files: the number stays</source>
            <translation>Nur den, der Dateien öffnet: Die Zahl bleibt</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <source>Change keys …</source>
            <translation>Schlüssel wechseln …</translation>
        </message>
        <message>
            <source>Hand these over</source>
            <translation>Zu übergeben</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Schlüssel</translation>
        </message>
        <message>
            <source>Files for your old keys open until %1.</source>
            <translation>Dateien für Ihre alten Schlüssel lassen sich bis zum %1 öffnen.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <source>Draw six words</source>
            <translation>Sechs Wörter losen</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Sechs Wörter</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Diese nehmen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>This is not the same as above.</source>
            <translation>Das ist nicht dasselbe wie oben.</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Drawn by chance from 1,296 words: 62 bits. Write them down until you know them by heart.</source>
            <translation>Vom Zufall aus 1.296 Wörtern gezogen: 62 Bit. Schreiben Sie sie auf, bis Sie sie auswendig können.</translation>
        </message>
    </context>
    <context>
        <name>OpenReplies</name>
        <message>
            <source>Reply</source>
            <extracomment>Open replies that are shown of one person before the rest is asked for.</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Nachfragen</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln weitere</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwedWord</name>
        <message>
            <source>Answer …</source>
            <translation>Antworten …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Sagt</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
    </context>
    <context>
        <name>OwnProfile</name>
        <message>
            <source>Open a résumé</source>
            <translation>Lebenslauf öffnen</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Ihr Profil</translation>
        </message>
        <message>
            <source>Only for whom you choose</source>
            <translation>Nur für die, die Sie wählen</translation>
        </message>
        <message>
            <source>The profile is saved. Whoever has it reads it anew once you tell them.</source>
            <translation>Das Profil ist gespeichert. Wer es schon hat, liest es neu, sobald Sie es wieder versiegeln.</translation>
        </message>
        <message>
            <source>The variant is removed.</source>
            <translation>Die Fassung ist entfernt.</translation>
        </message>
        <message>
            <source>Choose a folder for the sealed file</source>
            <translation>Ordner für die versiegelte Datei wählen</translation>
        </message>
        <message>
            <source>Choose a folder for the file that takes it back</source>
            <translation>Ordner für die Datei wählen, die es zurücknimmt</translation>
        </message>
        <message>
            <source>Now give %2 to %1. Copies outside the program cannot be called back.</source>
            <translation>Geben Sie nun %2 an %1. Kopien außerhalb des Programms lassen sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>It is taken back from %1 through the shared folder. Copies elsewhere cannot be called back.</source>
            <translation>Es wird über den gemeinsamen Ordner von %1 zurückgenommen. Kopien anderswo lassen sich nicht zurückrufen.</translation>
        </message>
    </context>
    <context>
        <name>PairView</name>
        <message>
            <source>Not the same</source>
            <translation>Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>What shall hold where they differ?</source>
            <translation>Was soll gelten, wo sie sich unterscheiden?</translation>
        </message>
        <message>
            <source>Addresses, numbers, labels, messages and everything else of both is kept. It can be taken back.</source>
            <translation>Adressen, Nummern, Schlagwörter, Nachrichten und alles andere von beiden bleibt erhalten. Es lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>and %1: one person?</source>
            <translation>und %1: eine Person?</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>ähnlich</translation>
        </message>
        <message>
            <source>another</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>Pairing</name>
        <message>
            <source>not verified</source>
            <translation>ungeprüft</translation>
        </message>
        <message>
            <source>More about this peer</source>
            <translation>Mehr zu dieser Person</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>By voice: telephone or video</source>
            <translation>Mit Stimme: Telefon oder Video</translation>
        </message>
        <message>
            <source>Over another channel than the card</source>
            <translation>Auf einem anderen Weg als die Karte</translation>
        </message>
        <message>
            <source>The same way as the card</source>
            <translation>Auf demselben Weg wie die Karte</translation>
        </message>
        <message>
            <source>How does the number come to you?</source>
            <translation>Wie erfahren Sie die Zahl?</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>By the way the card came, the number proves nothing: whoever changed the one has changed both.</source>
            <translation>Auf dem Weg der Karte beweist die Zahl nichts: Wer das eine verändert, verändert beides.</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Zahl kopieren</translation>
        </message>
        <message>
            <source>All twelve agree</source>
            <translation>Alle zwölf stimmen</translation>
        </message>
        <message>
            <source>One differs</source>
            <translation>Eine weicht ab</translation>
        </message>
        <message>
            <source>Or paste their number</source>
            <translation>Oder fügen Sie die andere Zahl ein</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>Die andere Zahl</translation>
        </message>
        <message>
            <source>60 digits</source>
            <translation>60 Ziffern</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Kreis compares digit by digit; blanks do not matter.</source>
            <translation>Kreis vergleicht Ziffer für Ziffer; Leerzeichen sind gleichgültig.</translation>
        </message>
        <message>
            <source>Verify %1</source>
            <translation>%1 prüfen</translation>
        </message>
        <message>
            <source>New keys since %1: nothing is sealed until you compare again</source>
            <translation>Neue Schlüssel seit %1: Bis zum erneuten Vergleich wird nichts versiegelt</translation>
        </message>
        <message>
            <source>In doubt: nothing is sealed until you compare again</source>
            <translation>In Zweifel gezogen: versiegelt wird erst, wenn Sie noch einmal verglichen haben</translation>
        </message>
        <message>
            <source>Card taken in on %1, nothing is exchanged yet</source>
            <translation>Karte eingelesen am %1, noch wird nichts ausgetauscht</translation>
        </message>
        <message>
            <source>Compare this number with %1</source>
            <translation>Vergleichen Sie diese Zahl mit %1</translation>
        </message>
        <message>
            <source>Call or meet, and take turns reading a line. Not by mail: who forges a card forges a mail too.</source>
            <translation>Rufen Sie an oder treffen Sie sich, und lesen Sie abwechselnd eine Zeile vor. Nicht per Mail: Wer die Karte fälschen kann, kann auch eine Mail fälschen.</translation>
        </message>
        <message>
            <source>You already know this name: %1. Make sure that it is the same person.</source>
            <translation>Diesen Namen kennen Sie schon: %1. Vergewissern Sie sich, dass es dieselbe Person ist.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Until you have compared it, nothing is sealed for %1, and what they send waits unread.</source>
            <translation>Bis Sie sie verglichen haben, wird für %1 nichts versiegelt, und was von dort kommt, wartet ungelesen.</translation>
        </message>
        <message>
            <source>Please say first how the number came to you.</source>
            <translation>Bitte sagen Sie zuerst, wie Sie die Zahl erfahren haben.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Found</source>
            <extracomment>Whoever asks for the keys sees all commands with them.</extracomment>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Find people and commands</source>
            <translation>Kontakte und Befehle finden</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>commands for the person</source>
            <translation>Befehle zur Person</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Warten auf Ihre Antwort</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Employers</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Not found?</source>
            <translation>Nicht dabei?</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Write a mail</source>
            <translation>Mail schreiben</translation>
        </message>
        <message>
            <source>Answer %1</source>
            <translation>%1 antworten</translation>
        </message>
        <message>
            <source>Ask %1 again</source>
            <translation>Bei %1 nachfragen</translation>
        </message>
        <message>
            <source>No mail program answered. The address is %1.</source>
            <translation>Kein Mailprogramm hat geantwortet. Die Adresse ist %1.</translation>
        </message>
        <message numerus="yes">
            <source>You owe, %n working day(s)</source>
            <translation>
                <numerusform>Sie schulden, %Ln Werktag</numerusform>
                <numerusform>Sie schulden, %Ln Werktage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Owes you, %n working day(s)</source>
            <translation>
                <numerusform>Schuldet Ihnen, %Ln Werktag</numerusform>
                <numerusform>Schuldet Ihnen, %Ln Werktage</numerusform>
            </translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCard</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Passphrase ändern …</translation>
        </message>
        <message>
            <source>It opens the vault wherever the vault lies.</source>
            <translation>Sie öffnet den Tresor, wo immer er liegt.</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Bisherige Passphrase</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Do not change</source>
            <translation>Nicht ändern</translation>
        </message>
        <message>
            <source>Copies of the vault that were made before still open with the passphrase of then. If somebody may know it, encrypt the vault anew instead, below.</source>
            <translation>Früher angelegte Kopien des Tresors öffnen sich weiterhin mit der damaligen Passphrase. Könnte jemand sie kennen, verschlüsseln Sie den Tresor stattdessen unten neu.</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>Wird geändert …</translation>
        </message>
        <message>
            <source>Changed. Copies and backups made before still open with the old passphrase.</source>
            <translation>Geändert. Früher angelegte Kopien und Sicherungen öffnen sich weiterhin mit der alten Passphrase.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Wählen Sie eine Passphrase</translation>
        </message>
        <message>
            <source>It encrypts everything that Kreis keeps, on this computer only. Nobody can send you a new one.</source>
            <translation>Sie verschlüsselt alles, was Kreis aufbewahrt, nur auf diesem Rechner. Niemand kann Ihnen eine neue schicken.</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <source>Making the vault …</source>
            <translation>Tresor wird angelegt …</translation>
        </message>
    </context>
    <context>
        <name>PeerDetail</name>
        <message>
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>Open contact</source>
            <translation>Kontakt öffnen</translation>
        </message>
        <message>
            <source>Revoke …</source>
            <translation>Widerrufen …</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Noch einmal vergleichen</translation>
        </message>
        <message>
            <source>Revoke for good</source>
            <translation>Endgültig widerrufen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <source>Seal again …</source>
            <translation>Erneut versiegeln …</translation>
        </message>
        <message>
            <source>issued on %1, number %2</source>
            <translation>ausgestellt am %1, Nummer %2</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>taken in on %1</source>
            <translation>eingelesen am %1</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>new since %1</source>
            <translation>neu seit %1</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Is this the %1 you knew before?</source>
            <translation>Ist das %1 von früher?</translation>
        </message>
        <message>
            <source>Then all that passed becomes one again. This cannot be undone.</source>
            <translation>Dann steht alles, was war, wieder beisammen. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) of yours still hold and went with the lost vault.</source>
            <translation>
                <numerusform>%Ln Ihrer Empfehlungen gilt noch und ging mit dem Tresor verloren.</numerusform>
                <numerusform>%Ln Ihrer Empfehlungen gelten noch und gingen mit dem Tresor verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more is sealed for them or opened from them. What they already have stays with them.</source>
            <translation>Es wird nichts mehr versiegelt und nichts mehr geöffnet. Was schon übergeben ist, bleibt dort.</translation>
        </message>
        <message>
            <source>Stop exchanging with %1?</source>
            <translation>Mit %1 nichts mehr austauschen?</translation>
        </message>
        <message>
            <source>Their vault was lost; you joined the new card</source>
            <translation>Der Tresor ging verloren; Sie haben die neue Karte verbunden</translation>
        </message>
        <message>
            <source>Signed with the old ones</source>
            <translation>Mit den alten unterschrieben</translation>
        </message>
        <message>
            <source>The number was compared in person</source>
            <translation>Die Zahl wurde persönlich verglichen</translation>
        </message>
        <message>
            <source>The number was compared by voice</source>
            <translation>Die Zahl wurde mit Stimme verglichen</translation>
        </message>
        <message>
            <source>The number was compared over another channel</source>
            <translation>Die Zahl wurde auf einem anderen Weg verglichen</translation>
        </message>
        <message>
            <source>Their vault is lost</source>
            <translation>Der Tresor ist verloren</translation>
        </message>
    </context>
    <context>
        <name>PeerProfile</name>
        <message>
            <source>%1 tells you, and only whom they choose</source>
            <translation>Was %1 Ihnen von sich sagt</translation>
        </message>
        <message>
            <source>received on %1</source>
            <translation>erhalten am %1</translation>
        </message>
    </context>
    <context>
        <name>Peers</name>
        <message>
            <source>You</source>
            <extracomment>The row of the user's own card; records begin at 1. The row of what the user tells peers of themselves. The row of the shared folder. The row of the rounds. How many rows of one's own stand before the peers, with the headings of both.</extracomment>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Give it to those you trust</source>
            <translation>Für alle, denen Sie vertrauen</translation>
        </message>
        <message>
            <source>Your card</source>
            <translation>Ihre Karte</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Ihr Profil</translation>
        </message>
        <message>
            <source>Only for whom you choose</source>
            <translation>Nur für die, die Sie wählen</translation>
        </message>
        <message>
            <source>Shared folder</source>
            <translation>Gemeinsamer Ordner</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Groups with a charter</source>
            <translation>Gruppen mit einer Abmachung</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Vertraute</translation>
        </message>
        <message>
            <source>compare</source>
            <translation>prüfen</translation>
        </message>
        <message>
            <source>Not yet verified</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <source>Verified on %1</source>
            <translation>Geprüft am %1</translation>
        </message>
        <message>
            <source>New keys: compare again</source>
            <translation>Neue Schlüssel: noch einmal vergleichen</translation>
        </message>
    </context>
    <context>
        <name>PeersPage</name>
        <message>
            <source>Peers</source>
            <translation>Vertraute</translation>
        </message>
        <message>
            <source>With them you exchange referrals</source>
            <translation>Mit ihnen tauschen Sie Empfehlungen</translation>
        </message>
        <message>
            <source>Add a card</source>
            <translation>Karte aufnehmen</translation>
        </message>
        <message>
            <source>My card</source>
            <translation>Meine Karte</translation>
        </message>
        <message>
            <source>Save your card</source>
            <translation>Ihre Karte sichern</translation>
        </message>
        <message>
            <source>Your card is saved. Now give it to your peer.</source>
            <translation>Ihre Karte ist gesichert. Geben Sie sie nun weiter.</translation>
        </message>
        <message>
            <source>Your card is copied. Paste it into a message.</source>
            <translation>Ihre Karte ist kopiert. Fügen Sie sie in eine Nachricht ein.</translation>
        </message>
        <message>
            <source>Nothing can be written there. Please choose another folder.</source>
            <translation>Dort lässt sich nichts schreiben. Bitte wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 is verified.</source>
            <translation>%1 ist geprüft.</translation>
        </message>
        <message>
            <source>Then somebody else's keys may be in between. Do not trust this card; ask for a new one another way.</source>
            <translation>Dann können fremde Schlüssel dazwischenstehen. Trauen Sie dieser Karte nicht; bitten Sie auf anderem Weg um eine neue.</translation>
        </message>
        <message>
            <source>Revoke …</source>
            <translation>Widerrufen …</translation>
        </message>
        <message>
            <source>Nothing more is exchanged with %1.</source>
            <translation>Mit %1 wird nichts mehr ausgetauscht.</translation>
        </message>
        <message>
            <source>Choose a folder for the file that takes back what they have</source>
            <translation>Ordner für die Datei, die zurücknimmt, was dort liegt</translation>
        </message>
        <message>
            <source>Hand the new files to %1.</source>
            <translation>Geben Sie %1 die neuen Dateien.</translation>
        </message>
        <message>
            <source>Choose a folder for the files to your peers</source>
            <translation>Ordner für die Dateien an Ihre Vertrauten</translation>
        </message>
        <message>
            <source>Your keys are changed.</source>
            <translation>Ihre Schlüssel sind gewechselt.</translation>
        </message>
        <message>
            <source>Choose a folder for the sealed files</source>
            <translation>Ordner für die versiegelten Dateien</translation>
        </message>
        <message>
            <source>Nothing is sealed for %1 until you compare again.</source>
            <translation>Für %1 wird nichts versiegelt, bis Sie noch einmal verglichen haben.</translation>
        </message>
        <message>
            <source>The card of %1 no longer counts. Take in a new one and compare again.</source>
            <translation>Die Karte von %1 gilt nicht mehr. Nehmen Sie eine neue auf, und vergleichen Sie die Zahl noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>last</source>
            <translation>zuletzt</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Inner circle</source>
            <extracomment>Days up to which an exchange is warm, fading, cool; later it is cold.</extracomment>
            <translation>Innerer Kreis</translation>
        </message>
        <message>
            <source>Close circle</source>
            <translation>Enger Kreis</translation>
        </message>
        <message>
            <source>Active circle</source>
            <translation>Aktiver Kreis</translation>
        </message>
        <message>
            <source>Wider circle</source>
            <translation>Weiterer Kreis</translation>
        </message>
        <message>
            <source>At the door</source>
            <translation>An der Tür</translation>
        </message>
        <message>
            <source>In the circle</source>
            <translation>Im Kreis</translation>
        </message>
        <message>
            <source>In the Screener</source>
            <translation>Im Vorzimmer</translation>
        </message>
        <message>
            <source>Kept out</source>
            <translation>Ferngehalten</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>work</source>
            <translation>beruflich</translation>
        </message>
        <message>
            <source>home</source>
            <translation>privat</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobil</translation>
        </message>
        <message>
            <source>fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>Pager</translation>
        </message>
        <message>
            <source>other</source>
            <translation>weitere</translation>
        </message>
        <message>
            <source>warm</source>
            <translation>warm</translation>
        </message>
        <message>
            <source>fading</source>
            <translation>lauwarm</translation>
        </message>
        <message>
            <source>cool</source>
            <translation>kühl</translation>
        </message>
        <message>
            <source>cold</source>
            <translation>kalt</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wk.</source>
            <translation>
                <numerusform>%Ln Wo.</numerusform>
                <numerusform>%Ln Wo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mo.</source>
            <translation>
                <numerusform>%Ln Mon.</numerusform>
                <numerusform>%Ln Mon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yr.</source>
            <translation>
                <numerusform>%Ln J.</numerusform>
                <numerusform>%Ln J.</numerusform>
            </translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>per Mail</translation>
        </message>
        <message>
            <source>in a chat</source>
            <translation>im Chat</translation>
        </message>
        <message>
            <source>on the phone</source>
            <translation>am Telefon</translation>
        </message>
        <message>
            <source>noted by hand</source>
            <translation>von Hand notiert</translation>
        </message>
        <message numerus="yes">
            <source>You owe for %n working day(s)</source>
            <translation>
                <numerusform>Sie schulden seit %Ln Werktag</numerusform>
                <numerusform>Sie schulden seit %Ln Werktagen</numerusform>
            </translation>
        </message>
        <message>
            <source>You owe since today</source>
            <translation>Sie schulden seit heute</translation>
        </message>
        <message numerus="yes">
            <source>Owed to you for %n working day(s)</source>
            <translation>
                <numerusform>Ihnen geschuldet seit %Ln Werktag</numerusform>
                <numerusform>Ihnen geschuldet seit %Ln Werktagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Owed to you since today</source>
            <translation>Ihnen geschuldet seit heute</translation>
        </message>
        <message>
            <source>Mail from them</source>
            <translation>Mail an Sie</translation>
        </message>
        <message>
            <source>Mail from you</source>
            <translation>Mail von Ihnen</translation>
        </message>
        <message>
            <source>Chat message from them</source>
            <translation>Chat an Sie</translation>
        </message>
        <message>
            <source>Chat message from you</source>
            <translation>Chat von Ihnen</translation>
        </message>
        <message>
            <source>Call from them</source>
            <translation>Anruf bei Ihnen</translation>
        </message>
        <message>
            <source>Call from you</source>
            <translation>Anruf von Ihnen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>%1 recommended, %2 warned of</source>
            <translation>%1 empfohlen, vor %2 gewarnt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln employer(s)</source>
            <translation>
                <numerusform>%Ln Arbeitgeber</numerusform>
                <numerusform>%Ln Arbeitgeber</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 from them, %2 from you, the last %3.</source>
            <translation>%1 von dort, %2 von Ihnen, zuletzt %3.</translation>
        </message>
        <message>
            <source>Peer</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>Peer, not verified</source>
            <translation>Vertraut, ungeprüft</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>Find people</source>
            <translation>Kontakte finden</translation>
        </message>
        <message>
            <source>Few, but good.</source>
            <translation>Wenige, aber gute.</translation>
        </message>
        <message>
            <source>Bring in your address book and mail, or add the first person by hand.</source>
            <translation>Holen Sie Adressbuch und Mail herein, oder legen Sie die erste Person von Hand an.</translation>
        </message>
        <message>
            <source>Bring people in</source>
            <translation>Menschen hereinholen</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Niemand passt dazu.</translation>
        </message>
        <message>
            <source>Names, employers, labels and addresses were searched.</source>
            <translation>Gesucht wurde in Namen, Arbeitgebern, Schlagwörtern und Adressen.</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Diese Person anlegen</translation>
        </message>
        <message>
            <source>Employers</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>%1 in the circle, %2 known</source>
            <translation>%1 im Kreis, %2 bekannt</translation>
        </message>
        <message>
            <source>%1 in the circle, room for %2</source>
            <translation>%1 im Kreis, Platz für %2</translation>
        </message>
        <message>
            <source>%1 in the circle: it is full</source>
            <translation>%1 im Kreis: Er ist voll</translation>
        </message>
        <message>
            <source>Bring people in …</source>
            <translation>Menschen hereinholen …</translation>
        </message>
        <message>
            <source>Who belongs in my circle?</source>
            <translation>Wer gehört in meinen Kreis?</translation>
        </message>
        <message>
            <source>Who is here twice?</source>
            <translation>Wer steht doppelt hier?</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ist gespeichert.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 was removed from the address book.</source>
            <translation>%1 wurde aus dem Adressbuch entfernt.</translation>
        </message>
    </context>
    <context>
        <name>PeopleStep</name>
        <message>
            <source>Whom do you bring along?</source>
            <translation>Wen bringen Sie mit?</translation>
        </message>
        <message>
            <source>Kreis only reads; nothing changes in your mailbox. Whoever comes in is known at first; into the circle you take the few for whom you vouch.</source>
            <translation>Kreis liest nur; in Ihrem Postfach ändert sich nichts. Wer hereinkommt, ist zunächst nur bekannt; in den Kreis holen Sie danach die wenigen, für die Sie bürgen.</translation>
        </message>
        <message>
            <source>.vcf, .csv, .mbox, .eml, .msg, or the .zip of LinkedIn or WhatsApp</source>
            <translation>.vcf, .csv, .mbox, .eml, .msg oder die .zip von LinkedIn und WhatsApp</translation>
        </message>
        <message>
            <source>Choose an address book or mailbox</source>
            <translation>Adressbuch oder Postfach wählen</translation>
        </message>
        <message>
            <source>A folder with mail</source>
            <translation>Ein Ordner mit Mails</translation>
        </message>
        <message>
            <source>Maildir or exported mailboxes; Kreis finds what is in it</source>
            <translation>Maildir oder exportierte Postfächer; Kreis findet, was darin ist</translation>
        </message>
        <message>
            <source>Choose a folder with mail</source>
            <translation>Ordner mit Mails wählen</translation>
        </message>
        <message>
            <source>Type three people</source>
            <translation>Drei Menschen eintippen</translation>
        </message>
        <message>
            <source>The three whom you want to answer next</source>
            <translation>Die drei, denen Sie als Nächstes antworten wollen</translation>
        </message>
        <message>
            <source>Look around with invented people</source>
            <translation>Mit erfundenen Personen umsehen</translation>
        </message>
        <message>
            <source>In a window of its own; nothing of it comes into your vault</source>
            <translation>In einem eigenen Fenster; nichts davon kommt in Ihren Tresor</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später nachholen</translation>
        </message>
        <message>
            <source>Drop an address book or export here</source>
            <translation>Adressbuch oder Export hier ablegen</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Edit</source>
            <extracomment>Below this width there is one column.</extracomment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>More about this person</source>
            <translation>Mehr zu dieser Person</translation>
        </message>
        <message>
            <source>One year</source>
            <translation>Ein Jahr</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>From them</source>
            <translation>Von dort</translation>
        </message>
        <message>
            <source>From you</source>
            <translation>Von Ihnen</translation>
        </message>
        <message>
            <source>Open replies</source>
            <translation>Offene Antworten</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Wie wir uns kennen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>silent, %1 days</source>
            <translation>still, %1 Tage</translation>
        </message>
        <message numerus="yes">
            <source>Your limit for this person: %n working day(s)</source>
            <translation>
                <numerusform>Ihre Frist für diese Person: %Ln Werktag</numerusform>
                <numerusform>Ihre Frist für diese Person: %Ln Werktage</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is open between you.</source>
            <translation>Zwischen Ihnen ist nichts offen.</translation>
        </message>
        <message>
            <source>Leads from this person</source>
            <translation>Stellenhinweise</translation>
        </message>
    </context>
    <context>
        <name>PersonMenu</name>
        <message>
            <source>Out of the circle, stays known</source>
            <translation>Aus dem Kreis, bleibt bekannt</translation>
        </message>
        <message>
            <source>Keep out</source>
            <translation>Fernhalten</translation>
        </message>
        <message>
            <source>Save as vCard …</source>
            <translation>Als vCard speichern …</translation>
        </message>
        <message>
            <source>Print contact sheet …</source>
            <translation>Kontaktblatt drucken …</translation>
        </message>
        <message>
            <source>What is stored about this person</source>
            <translation>Was über diese Person gespeichert ist</translation>
        </message>
        <message>
            <source>Remove from the address book</source>
            <translation>Aus dem Adressbuch entfernen</translation>
        </message>
        <message>
            <source>Erase for good …</source>
            <translation>Endgültig löschen …</translation>
        </message>
    </context>
    <context>
        <name>PlaceCard</name>
        <message>
            <source>Outside this computer</source>
            <translation>Außerhalb dieses Rechners</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Jetzt kopieren</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Kein zweiter Ort</translation>
        </message>
        <message>
            <source>A stick, another disk or a network drive. The copies are encrypted like the vault itself.</source>
            <translation>Ein Stick, eine andere Festplatte oder ein Netzlaufwerk. Die Kopien sind verschlüsselt wie der Tresor selbst.</translation>
        </message>
        <message>
            <source>Second place: %1</source>
            <translation>Zweiter Ort: %1</translation>
        </message>
        <message>
            <source>A folder outside this computer</source>
            <translation>Ein Ordner außerhalb dieses Rechners</translation>
        </message>
    </context>
    <context>
        <name>PlaceStep</name>
        <message>
            <source>A second place for backups</source>
            <translation>Ein zweiter Ort für Sicherungen</translation>
        </message>
        <message>
            <source>Kreis backs up your vault each day on this computer. Where should a copy go if the computer breaks or is lost? A stick, another disk or a network drive; the copy is encrypted.</source>
            <translation>Kreis sichert Ihren Tresor jeden Tag auf diesem Rechner. Wohin soll eine Kopie, falls er kaputt- oder verloren geht? Auf einen Stick, eine andere Festplatte oder ein Netzlaufwerk; die Kopie ist verschlüsselt.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Later; Today asks in a week</source>
            <translation>Später; „Heute“ fragt in einer Woche</translation>
        </message>
        <message>
            <source>A folder outside this computer</source>
            <translation>Ein Ordner außerhalb dieses Rechners</translation>
        </message>
        <message>
            <source>Backups are copied to %1.</source>
            <translation>Sicherungen werden nach %1 kopiert.</translation>
        </message>
        <message>
            <source>It lies on the same disk as the vault: if the disk breaks, both are gone.</source>
            <translation>Er liegt auf demselben Datenträger wie der Tresor: Geht der kaputt, ist beides weg.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Screener</source>
            <translation>Vorzimmer</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Empfehlungen</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Vertraute</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Weekly review</source>
            <translation>Wochenrückblick</translation>
        </message>
        <message>
            <source>How answers come and go</source>
            <translation>Wie geantwortet wird</translation>
        </message>
        <message>
            <source>Bring people and mail in</source>
            <translation>Kontakte und Mails hereinholen</translation>
        </message>
        <message>
            <source>Who belongs in the circle?</source>
            <translation>Wer gehört in den Kreis?</translation>
        </message>
        <message>
            <source>Who is here twice?</source>
            <translation>Wer steht doppelt hier?</translation>
        </message>
        <message>
            <source>Employers</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Mailboxes on servers</source>
            <translation>Postfächer auf Servern</translation>
        </message>
        <message>
            <source>What would I lose with a network?</source>
            <translation>Was verlöre ich mit einem Netzwerk?</translation>
        </message>
        <message>
            <source>What was done, and take it back</source>
            <translation>Verlauf: was geschah, und zurücknehmen</translation>
        </message>
        <message>
            <source>What Kreis protects, and what not</source>
            <translation>Was Kreis schützt und was nicht</translation>
        </message>
        <message>
            <source>How often it is right</source>
            <translation>Wie oft es stimmt</translation>
        </message>
        <message>
            <source>Passphrase and keys</source>
            <translation>Passphrase und Schlüssel</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>About Kreis: version and licences</source>
            <translation>Über Kreis: Version und Lizenzen</translation>
        </message>
    </context>
    <context>
        <name>ProfileForm</name>
        <message>
            <source>A JSON Resume file fills in who you are and what you do.</source>
            <translation>Eine Datei JSON Resume füllt aus, wer Sie sind und was Sie tun.</translation>
        </message>
        <message>
            <source>Open a résumé …</source>
            <translation>Lebenslauf öffnen …</translation>
        </message>
        <message>
            <source>What you call this variant</source>
            <translation>Wie Sie diese Fassung nennen</translation>
        </message>
        <message>
            <source>for employers, for colleagues …</source>
            <translation>für Arbeitgeber, für Kolleginnen …</translation>
        </message>
        <message>
            <source>Who I am</source>
            <translation>Wer ich bin</translation>
        </message>
        <message>
            <source>What I do</source>
            <translation>Was ich tue</translation>
        </message>
        <message>
            <source>What I look for</source>
            <translation>Was ich suche</translation>
        </message>
        <message>
            <source>What I can vouch for</source>
            <translation>Wofür ich einstehen kann</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Please look over what was recognised.</source>
            <translation>Bitte sehen Sie durch, was erkannt wurde.</translation>
        </message>
        <message>
            <source>Not taken over: %1.</source>
            <translation>Nicht übernommen: %1.</translation>
        </message>
        <message>
            <source>A variant needs a name, which only you see.</source>
            <translation>Eine Fassung braucht einen Namen, den nur Sie sehen.</translation>
        </message>
        <message>
            <source>“%1” is too long: at most %2 characters.</source>
            <translation>„%1“ ist zu lang: höchstens %2 Zeichen.</translation>
        </message>
        <message>
            <source>There is nothing in it yet.</source>
            <translation>Es steht noch nichts darin.</translation>
        </message>
    </context>
    <context>
        <name>ProfileLines</name>
        <message>
            <source>About</source>
            <translation>Zur Person</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Looks for</source>
            <translation>Sucht</translation>
        </message>
        <message>
            <source>Can vouch for</source>
            <translation>Kann einstehen für</translation>
        </message>
    </context>
    <context>
        <name>ProfileList</name>
        <message>
            <source>A short profile for peers whom you choose, one by one: who you are, what you do, what you look for, what you can vouch for. It is sealed for each of them; nobody else sees it.</source>
            <translation>Ein kurzes Profil für Vertraute, die Sie einzeln wählen: wer Sie sind, was Sie tun, was Sie suchen, wofür Sie einstehen können. Es wird für jede und jeden von ihnen versiegelt; niemand sonst sieht es.</translation>
        </message>
        <message>
            <source>Write a variant</source>
            <translation>Fassung schreiben</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Wer es hat</translation>
        </message>
        <message>
            <source>told to %1</source>
            <translation>versiegelt für %1</translation>
        </message>
        <message>
            <source>Nobody has it yet</source>
            <translation>Noch hat es niemand</translation>
        </message>
        <message>
            <source>Tell a peer …</source>
            <translation>Versiegeln …</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>„%1“ bearbeiten</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>Take back …</source>
            <translation>Zurücknehmen …</translation>
        </message>
        <message>
            <source>Take back from %1</source>
            <translation>Von %1 zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>ProfileTelling</name>
        <message>
            <source>There is no peer yet whose number you compared.</source>
            <translation>Noch gibt es keine Vertrauten, deren Zahl Sie verglichen haben.</translation>
        </message>
        <message>
            <source>Your signature can be shown to others and proves that you wrote this.</source>
            <translation>Ihre Unterschrift kann anderen gezeigt werden und beweist, dass Sie das geschrieben haben.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Whom to tell</source>
            <translation>Wer soll es lesen?</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>%1 reads this in place of what you told before:</source>
            <translation>Das liest %1 anstelle dessen, was Sie früher versiegelt haben:</translation>
        </message>
        <message>
            <source>%1 reads this; the name is that on your card:</source>
            <translation>Das liest %1, unter dem Namen Ihrer Karte:</translation>
        </message>
        <message>
            <source>Seal for %1 …</source>
            <translation>Für %1 versiegeln …</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message>
            <source>People proposed for the circle</source>
            <translation>Für den Kreis vorgeschlagene Menschen</translation>
        </message>
        <message>
            <source>Your circle</source>
            <translation>Ihr Kreis</translation>
        </message>
        <message>
            <source>People with whom you really write, both ways</source>
            <translation>Mit wem Sie sich wirklich schreiben, in beide Richtungen</translation>
        </message>
        <message>
            <source>Done, to Today</source>
            <translation>Fertig, zu Heute</translation>
        </message>
        <message>
            <source>For whom do you vouch?</source>
            <translation>Für wen bürgen Sie?</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in your circle; it holds %1.</source>
            <translation>
                <numerusform>%Ln Person in Ihrem Kreis; er fasst %1.</numerusform>
                <numerusform>%Ln Personen in Ihrem Kreis; er fasst %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>K takes the chosen person into the circle, 1 into the inner one, 2 into the close, 3 into the active circle. N passes over. Everybody else stays known.</source>
            <translation>K nimmt den gewählten Menschen in den Kreis auf, 1 in den inneren, 2 in den engen, 3 in den aktiven Kreis. N übergeht. Alle anderen bleiben bekannt.</translation>
        </message>
        <message>
            <source>Few are enough; you can add others later</source>
            <translation>Wenige genügen; weitere holen Sie später dazu</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>Übergehen</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Nobody else is proposed; later messages may bring others.</source>
            <translation>Sonst ist niemand vorgeschlagen; spätere Nachrichten bringen vielleicht andere.</translation>
        </message>
        <message numerus="yes">
            <source>You wrote %n time(s)</source>
            <translation>
                <numerusform>Sie schrieben einmal</numerusform>
                <numerusform>Sie schrieben %Ln-mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>they wrote %n time(s)</source>
            <translation>
                <numerusform>erhielten eine Nachricht</numerusform>
                <numerusform>erhielten %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>last on %1</source>
            <translation>zuletzt am %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>What is protected, and what is not</source>
            <translation>Was geschützt ist und was nicht</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>In einfachen Worten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <source>A lost or stolen computer, a searched disk: without a key your vault cannot be read.</source>
            <translation>Ein verlorener oder gestohlener Rechner, eine durchsuchte Festplatte: Ohne Schlüssel lässt sich Ihr Tresor nicht lesen.</translation>
        </message>
        <message>
            <source>Copies of your vault in other hands, such as a backup or a cloud folder: likewise.</source>
            <translation>Kopien Ihres Tresors in fremden Händen, etwa eine Sicherung oder ein Ordner in der Cloud: ebenso.</translation>
        </message>
        <message>
            <source>A colleague at your desk once Kreis is locked: nothing is left in memory.</source>
            <translation>Eine Kollegin an Ihrem Schreibtisch, sobald Kreis gesperrt ist: Im Arbeitsspeicher bleibt nichts zurück.</translation>
        </message>
        <message>
            <source>Curious programs that read files: nothing private lies outside the vault.</source>
            <translation>Neugierige Programme, die Dateien lesen: Außerhalb des Tresors liegt nichts Privates.</translation>
        </message>
        <message>
            <source>What you send as a sealed referral: only the one person it was sealed for can open it.</source>
            <translation>Was Sie als versiegelte Empfehlung verschicken: Nur der eine Mensch kann sie öffnen, für den sie versiegelt wurde.</translation>
        </message>
        <message>
            <source>Not protected</source>
            <translation>Nicht geschützt</translation>
        </message>
        <message>
            <source>Programs that run under your name while the vault is open can read what you see.</source>
            <translation>Programme, die unter Ihrem Namen laufen, während der Tresor offen ist, können lesen, was Sie sehen.</translation>
        </message>
        <message>
            <source>Whoever administers this computer can replace Kreis itself or watch the screen.</source>
            <translation>Wer diesen Rechner verwaltet, kann Kreis selbst austauschen oder den Bildschirm mitlesen.</translation>
        </message>
        <message>
            <source>An unencrypted hibernation or swap file can hold parts of an open vault.</source>
            <translation>Eine unverschlüsselte Ruhezustands- oder Auslagerungsdatei kann Teile eines offenen Tresors enthalten.</translation>
        </message>
        <message>
            <source>Screen readers, clipboard managers and lists of notices keep what passes through them.</source>
            <translation>Vorleseprogramme, Zwischenablage-Verwaltungen und Listen von Mitteilungen behalten, was durch sie hindurchgeht.</translation>
        </message>
        <message>
            <source>Presentation mode blurs Kreis's pages; it stops no camera, and not every recorder.</source>
            <translation>Die Vorführung verdeckt die Seiten von Kreis; sie hält keine Kamera auf und nicht jedes Aufnahmeprogramm.</translation>
        </message>
        <message>
            <source>What you export, print, drag out or save as a copy is yours to look after.</source>
            <translation>Auf das, was Sie exportieren, drucken, herausziehen oder als Kopie speichern, müssen Sie selbst achtgeben.</translation>
        </message>
        <message>
            <source>Whoever once opened your vault and kept its file and key keeps that state of it.</source>
            <translation>Wer Ihren Tresor einmal geöffnet und Datei und Schlüssel behalten hat, behält diesen Stand.</translation>
        </message>
        <message>
            <source>Kreis is not made to hide anything from an employer on the employer's computer.</source>
            <translation>Kreis ist nicht dafür gemacht, auf dem Rechner des Arbeitgebers etwas vor ihm zu verbergen.</translation>
        </message>
        <message>
            <source>Law and workplace</source>
            <translation>Recht und Arbeitsplatz</translation>
        </message>
        <message>
            <source>Use your own computer and your own mailbox; for an employer's, ask first.</source>
            <translation>Benutzen Sie Ihren eigenen Rechner und Ihr eigenes Postfach; bei denen des Arbeitgebers fragen Sie vorher.</translation>
        </message>
        <message>
            <source>Contacts kept for work fall under data protection law, unlike a private address book.</source>
            <translation>Für Kontakte, die Sie beruflich führen, gilt das Datenschutzrecht, anders als für ein privates Adressbuch.</translation>
        </message>
        <message>
            <source>Every contact can be shown, corrected and erased for good; who asks is entitled to it.</source>
            <translation>Jeder Kontakt lässt sich zeigen, berichtigen und endgültig löschen; wer danach fragt, hat ein Recht darauf.</translation>
        </message>
        <message>
            <source>Nobody's data goes into a referral without that person's yes.</source>
            <translation>In eine Empfehlung kommt niemand, der nicht selbst zugestimmt hat.</translation>
        </message>
        <message>
            <source>None of this is legal advice.</source>
            <translation>Nichts davon ist eine Rechtsberatung.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Another address or name of mine</source>
            <translation>Eine andere Adresse oder ein anderer Name von mir</translation>
        </message>
        <message>
            <source>These are mine</source>
            <translation>Das sind meine</translation>
        </message>
        <message>
            <source>Which of these is you?</source>
            <translation>Was davon sind Sie?</translation>
        </message>
        <message>
            <source>Choose at least one, or type yours.</source>
            <translation>Wählen Sie mindestens eines, oder tippen Sie Ihres ein.</translation>
        </message>
        <message>
            <source>Kreis must know who is you, to see who owes whom a reply.</source>
            <translation>Kreis muss wissen, wer Sie sind, um zu sehen, wer wem eine Antwort schuldet.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Lock</source>
            <extracomment>Where the label begins below the icon.</extracomment>
            <translation>Sperren</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCode</name>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Print the sheet …</source>
            <translation>Blatt drucken …</translation>
        </message>
        <message>
            <source>Save the sheet as …</source>
            <translation>Blatt speichern unter …</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>An office printer keeps what it printed, and others may fetch the sheet. Print on your own, or write the code down by hand.</source>
            <translation>Ein Bürodrucker behält, was er gedruckt hat, und andere könnten das Blatt holen. Drucken Sie auf dem eigenen Drucker, oder schreiben Sie den Code von Hand ab.</translation>
        </message>
        <message>
            <source>Choose a printer</source>
            <translation>Drucker wählen</translation>
        </message>
        <message>
            <source>Type two groups back from your paper:</source>
            <translation>Tippen Sie zwei Gruppen von Ihrem Papier ab:</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
        <message>
            <source>The code has something else here.</source>
            <translation>Im Code steht hier etwas anderes.</translation>
        </message>
        <message>
            <source>Kreis recovery sheet</source>
            <translation>Kreis Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Save the sheet, best on a stick</source>
            <translation>Blatt speichern, am besten auf einem Stick</translation>
        </message>
        <message>
            <source>Saved. Whoever has this file and the vault can read everything.</source>
            <translation>Gespeichert. Wer diese Datei und den Tresor hat, kann alles lesen.</translation>
        </message>
    </context>
    <context>
        <name>ReferralDetail</name>
        <message>
            <source>Signature checked</source>
            <translation>Unterschrift geprüft</translation>
        </message>
        <message>
            <source>An earlier file from this peer is missing. Ask for it.</source>
            <translation>Eine frühere Datei dieser Person fehlt. Fragen Sie danach.</translation>
        </message>
        <message>
            <source>First-hand</source>
            <translation>Einschätzung aus erster Hand</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Take as lead</source>
            <translation>Als Stelle übernehmen</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Zurückziehen …</translation>
        </message>
        <message>
            <source>Withdraw for good</source>
            <translation>Endgültig zurückziehen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Sealed for you on %1</source>
            <translation>Versiegelt für Sie am %1</translation>
        </message>
        <message>
            <source>Written on %1</source>
            <translation>Geschrieben am %1</translation>
        </message>
        <message>
            <source>Peer since %2, sealed for you on %1</source>
            <translation>Vertraut seit %2, versiegelt für Sie am %1</translation>
        </message>
        <message>
            <source>, since %1</source>
            <translation>, seit %1</translation>
        </message>
        <message>
            <source>Who vouches</source>
            <translation>Wer dafür einsteht</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>How they know</source>
            <translation>Woher es bekannt ist</translation>
        </message>
        <message>
            <source>Said about it</source>
            <translation>Dazu gesagt</translation>
        </message>
        <message>
            <source>Interested …</source>
            <translation>Interessiert mich …</translation>
        </message>
        <message>
            <source>Not for me …</source>
            <translation>Nichts für mich …</translation>
        </message>
        <message>
            <source>Pass on …</source>
            <translation>Weitergeben …</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Ask to pass on …</source>
            <translation>Weitergabe erfragen …</translation>
        </message>
        <message>
            <source>Ask back …</source>
            <translation>Zurückfragen …</translation>
        </message>
        <message>
            <source>Stand behind it too …</source>
            <translation>Mit dafür einstehen …</translation>
        </message>
        <message>
            <source>Introduce somebody …</source>
            <translation>Jemanden vorstellen …</translation>
        </message>
        <message>
            <source>Own interest</source>
            <translation>Eigenes Interesse</translation>
        </message>
        <message>
            <source>None: neither a bonus nor an own vacancy</source>
            <translation>Keines: weder Prämie noch eigene Stelle</translation>
        </message>
        <message>
            <source>Their words</source>
            <translation>In eigenen Worten</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>nicht mehr gültig</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left</source>
            <translation>
                <numerusform>noch %Ln Werktag</numerusform>
                <numerusform>noch %Ln Werktage</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Passing on</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <source>first-hand</source>
            <translation>aus erster Hand</translation>
        </message>
        <message>
            <source>Copies outside the program cannot be called back.</source>
            <translation>Kopien außerhalb des Programms lassen sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Its author took it back; its contents are erased here.</source>
            <translation>Sie wurde zurückgezogen; ihr Inhalt ist hier gelöscht.</translation>
        </message>
        <message>
            <source>It stands among your leads.</source>
            <translation>Sie steht bei Ihren Stellen.</translation>
        </message>
        <message>
            <source>Those who have it get a file each that takes it back. This cannot be undone.</source>
            <translation>Wer sie hat, bekommt je eine Datei, die sie zurückzieht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Only %1 learns of your answer, and only when you hand it over.</source>
            <translation>Nur %1 erfährt Ihre Antwort, und erst, wenn Sie sie übergeben.</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>%1 vouches</source>
            <translation>%1 steht dafür ein</translation>
        </message>
        <message>
            <source>not handed over yet</source>
            <translation>noch nicht übergeben</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>an %1</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Files from %1 contradict each other: ask whether their vault runs twice.</source>
            <translation>Dateien von %1 widersprechen einander: Fragen Sie nach, ob der Tresor zweimal läuft.</translation>
        </message>
        <message numerus="yes">
            <source>Of the files from %2, %n of %3 have not come: number %1.</source>
            <translation>
                <numerusform>Von den Dateien von %2 fehlt %Ln von %3: Nummer %1.</numerusform>
                <numerusform>Von den Dateien von %2 fehlen %Ln von %3: Nummer %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you stand behind it too, its members hear of that, where it may be passed on.</source>
            <translation>Stehen Sie mit dafür ein, erfahren es ihre Mitglieder, sofern die Empfehlung weitergegeben werden darf.</translation>
        </message>
        <message>
            <source>Shared in the round</source>
            <translation>Geteilt in der Runde</translation>
        </message>
        <message numerus="yes">
            <source>%n whom you verified</source>
            <translation>
                <numerusform>%Ln von Ihnen Geprüfte</numerusform>
                <numerusform>%Ln von Ihnen Geprüfte</numerusform>
            </translation>
        </message>
        <message>
            <source>Stand behind it</source>
            <translation>Dafür stehen ein</translation>
        </message>
        <message>
            <source>Passed on from</source>
            <translation>Weitergegeben von</translation>
        </message>
        <message>
            <source>Earlier ones</source>
            <translation>Frühere</translation>
        </message>
        <message>
            <source>Said to be from %1, not verified by you</source>
            <translation>Angeblich von %1, von Ihnen nicht geprüft</translation>
        </message>
        <message>
            <source>%1, whom you verified</source>
            <translation>%1, von Ihnen geprüft</translation>
        </message>
        <message>
            <source>Its author took it back: take yours back too.</source>
            <translation>Wer es schrieb, hat es zurückgezogen: Ziehen auch Sie Ihre Empfehlung zurück.</translation>
        </message>
        <message>
            <source>%1 received, %2 taken over, %3 led to a talk, %4 to a job</source>
            <translation>%1 erhalten, %2 übernommen, %3 führten zum Gespräch, %4 zur Stelle</translation>
        </message>
        <message>
            <source>From your own leads; only you see this.</source>
            <translation>Aus Ihren eigenen Stellen; nur Sie sehen das.</translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message>
            <source>Referrals</source>
            <extracomment>What is opened by itself once the sender's card is there and its number compared; nothing else ever is.</extracomment>
            <translation>Empfehlungen</translation>
        </message>
        <message>
            <source>Jobs somebody vouches for</source>
            <translation>Stellen, für die jemand einsteht</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Find referrals</source>
            <translation>Empfehlungen suchen</translation>
        </message>
        <message>
            <source>No referral yet.</source>
            <translation>Noch keine Empfehlung.</translation>
        </message>
        <message>
            <source>What a peer seals for you comes as a file; drop it here or open it.</source>
            <translation>Was Vertraute für Sie versiegeln, kommt als Datei; legen Sie sie hier ab oder öffnen Sie sie.</translation>
        </message>
        <message>
            <source>%1 received, %2 given</source>
            <translation>%1 erhalten, %2 gegeben</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait unread until their author is verified.</source>
            <translation>
                <numerusform>%Ln Datei wartet ungelesen, bis geprüft ist, von wem sie kommt.</numerusform>
                <numerusform>%Ln Dateien warten ungelesen, bis geprüft ist, von wem sie kommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were refused and set aside unread.</source>
            <translation>
                <numerusform>%Ln Datei wurde abgelehnt und ungelesen beiseitegelegt.</numerusform>
                <numerusform>%Ln Dateien wurden abgelehnt und ungelesen beiseitegelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) of a round wait for more vouchers.</source>
            <translation>
                <numerusform>%Ln Empfehlung aus einer Runde wartet, bis mehr Menschen dafür einstehen.</numerusform>
                <numerusform>%Ln Empfehlungen aus Runden warten, bis mehr Menschen dafür einstehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a referral</source>
            <translation>Empfehlung öffnen</translation>
        </message>
        <message>
            <source>A referral that you passed on was taken back by its author: take yours back too.</source>
            <translation>Eine Empfehlung, die Sie weitergegeben haben, wurde zurückgenommen: Nehmen Sie auch Ihre zurück.</translation>
        </message>
        <message>
            <source>A peer took back what they told you of themselves.</source>
            <translation>Was Ihnen jemand von sich gesagt hatte, ist zurückgenommen.</translation>
        </message>
        <message>
            <source>A referral was taken back by its author.</source>
            <translation>Eine Empfehlung wurde zurückgezogen.</translation>
        </message>
        <message>
            <source>A peer tells you of themselves.</source>
            <translation>Jemand, dem Sie vertrauen, stellt sich Ihnen vor.</translation>
        </message>
        <message>
            <source>A peer has new keys. Compare the number again.</source>
            <translation>Jemand hat neue Schlüssel. Vergleichen Sie die Zahl noch einmal.</translation>
        </message>
        <message>
            <source>A peer wrote about a round.</source>
            <translation>Es ist eine Nachricht zu einer Runde gekommen.</translation>
        </message>
        <message>
            <source>A peer wrote about a referral.</source>
            <translation>Zu einer Empfehlung kam eine Nachricht.</translation>
        </message>
        <message>
            <source>It is kept: by your rule for this round it waits for more vouchers.</source>
            <translation>Sie ist aufbewahrt: Nach Ihrer Regel für diese Runde wartet sie, bis mehr Menschen dafür einstehen.</translation>
        </message>
        <message>
            <source>It stands among your leads.</source>
            <translation>Sie steht bei Ihren Stellen.</translation>
        </message>
        <message>
            <source>Choose a folder for the sealed file</source>
            <translation>Ordner für die versiegelte Datei wählen</translation>
        </message>
        <message>
            <source>Hand %1 to %2.</source>
            <translation>Geben Sie %1 an %2.</translation>
        </message>
        <message>
            <source>It goes to %2 through the shared folder.</source>
            <translation>Es geht über den gemeinsamen Ordner an %2.</translation>
        </message>
        <message>
            <source>It is taken back through the shared folder.</source>
            <translation>Es wird über den gemeinsamen Ordner zurückgezogen.</translation>
        </message>
        <message>
            <source>The referral is removed.</source>
            <translation>Die Empfehlung ist entfernt.</translation>
        </message>
        <message>
            <source>Choose a folder for the files that take it back</source>
            <translation>Ordner für die Dateien wählen, die sie zurückziehen</translation>
        </message>
        <message>
            <source>Hand the new files to those who have it.</source>
            <translation>Übergeben Sie die neuen Dateien denen, die sie haben.</translation>
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>What you should look at</source>
            <extracomment>Refusals shown one by one.</extracomment>
            <translation>Was Sie ansehen sollten</translation>
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <source>No public holidays</source>
            <extracomment>Letters from here on are of other scripts, for which fonts would be loaded.</extracomment>
            <translation>Keine Feiertage</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n new person(s) wrote to you personally.</source>
            <extracomment>Milliseconds after a change: an import makes many.</extracomment>
            <translation>
                <numerusform>%Ln neue Person hat Ihnen persönlich geschrieben.</numerusform>
                <numerusform>%Ln neue Personen haben Ihnen persönlich geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) need a step</source>
            <translation>
                <numerusform>%Ln Stelle braucht einen Schritt</numerusform>
                <numerusform>%Ln Stellen brauchen einen Schritt</numerusform>
            </translation>
        </message>
        <message>
            <source>Open Kreis</source>
            <translation>Kreis öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) are due</source>
            <translation>
                <numerusform>%Ln Antwort ist fällig</numerusform>
                <numerusform>%Ln Antworten sind fällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %Ln weitere Person</numerusform>
                <numerusform>%1 und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the next step is due.</source>
            <translation>%1: Der nächste Schritt ist fällig.</translation>
        </message>
        <message>
            <source>You owe %1 a reply.</source>
            <translation>Sie schulden %1 eine Antwort.</translation>
        </message>
        <message>
            <source>You promised %1 something.</source>
            <translation>Sie haben %1 etwas zugesagt.</translation>
        </message>
        <message>
            <source>%1 owes you a reply.</source>
            <translation>%1 schuldet Ihnen eine Antwort.</translation>
        </message>
        <message>
            <source>%1 promised you something.</source>
            <translation>%1 hat Ihnen etwas zugesagt.</translation>
        </message>
    </context>
    <context>
        <name>RemindersStep</name>
        <message>
            <source>How Kreis reminds you</source>
            <translation>Wie Kreis Sie erinnert</translation>
        </message>
        <message>
            <source>Each morning Today shows whom you owe a reply and who owes you one. It counts working days: two for you, three for others. You change that under Settings.</source>
            <translation>Jeden Morgen zeigt Heute, wem Sie eine Antwort schulden und wer Ihnen eine schuldet. Gezählt werden Werktage: zwei für Sie, drei für andere. Das ändern Sie unter Einstellungen.</translation>
        </message>
        <message>
            <source>Show a notice when a reply is due</source>
            <translation>Melden, wenn eine Antwort fällig ist</translation>
        </message>
        <message>
            <source>A notice says how many, not whom, and stays away at night and on free days. Kreis does not start by itself and opens no network connection.</source>
            <translation>Eine Meldung sagt, wie viele Antworten fällig sind, nicht wem; nachts und an freien Tagen bleibt sie aus. Kreis startet nicht von selbst und öffnet keine Netzwerkverbindung.</translation>
        </message>
        <message>
            <source>To Today</source>
            <translation>Zu Heute</translation>
        </message>
    </context>
    <context>
        <name>Reminding</name>
        <message>
            <source>Show a notice when a reply is due</source>
            <translation>Melden, wenn eine Antwort fällig ist</translation>
        </message>
        <message>
            <source>Notices may name people</source>
            <translation>Meldungen dürfen Namen nennen</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhe ab</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Keep Kreis beside the clock when its window is closed</source>
            <translation>Kreis neben der Uhr weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Start Kreis, locked, when you sign in</source>
            <translation>Kreis bei der Anmeldung gesperrt starten</translation>
        </message>
    </context>
    <context>
        <name>Renewal</name>
        <message>
            <source>Back up anew, remove the old</source>
            <translation>Neu sichern, alte entfernen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Backed up. Backups that were removed: %n.</source>
            <translation>
                <numerusform>Gesichert. Entfernte Sicherungen: %Ln.</numerusform>
                <numerusform>Gesichert. Entfernte Sicherungen: %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>The second place could not be reached: what lies there stays.</source>
            <translation>Der zweite Ort war nicht zu erreichen: Was dort liegt, bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>%n on this computer: %1</source>
            <translation>
                <numerusform>%Ln auf diesem Rechner: %1</numerusform>
                <numerusform>%Ln auf diesem Rechner: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the second place: %1</source>
            <translation>
                <numerusform>%Ln am zweiten Ort: %1</numerusform>
                <numerusform>%Ln am zweiten Ort: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside when a backup was restored; Kreis never removes those: %1</source>
            <translation>
                <numerusform>%Ln beim Einspielen einer Sicherung beiseitegelegt, was Kreis nie entfernt: %1</numerusform>
                <numerusform>%Ln beim Einspielen einer Sicherung beiseitegelegt, was Kreis nie entfernt: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Those at the second place, which is not there now: %1</source>
            <translation>Die am zweiten Ort, der gerade nicht da ist: %1</translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message numerus="yes">
            <source>%n new message(s).</source>
            <extracomment>How often; and how long after unlocking, so that Today is painted first (milliseconds).</extracomment>
            <translation>
                <numerusform>%Ln neue Nachricht.</numerusform>
                <numerusform>%Ln neue Nachrichten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreCard</name>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <source>You see what it holds before anything changes. The vault as it is now is set aside, not deleted.</source>
            <translation>Sie sehen, was darin ist, bevor sich etwas ändert. Der jetzige Tresor wird beiseitegelegt, nicht gelöscht.</translation>
        </message>
        <message>
            <source>Choose a backup …</source>
            <translation>Sicherung wählen …</translation>
        </message>
    </context>
    <context>
        <name>ReviewLine</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Not this week</source>
            <translation>Diese Woche nicht</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) you owe</source>
            <translation>
                <numerusform>%Ln Antwort, die Sie schulden</numerusform>
                <numerusform>%Ln Antworten, die Sie schulden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with only the last word</source>
            <translation>
                <numerusform>%Ln, die nur das letzte Wort hat</numerusform>
                <numerusform>%Ln, die nur das letzte Wort haben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fading away</source>
            <translation>
                <numerusform>%Ln schläft ein</numerusform>
                <numerusform>%Ln schlafen ein</numerusform>
            </translation>
        </message>
        <message>
            <source>Weekly review</source>
            <translation>Wochenrückblick</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Weekly review</source>
            <translation>Wochenrückblick</translation>
        </message>
        <message>
            <source>To look through</source>
            <translation>Durchzusehen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>That was the week.</source>
            <translation>Das war die Woche.</translation>
        </message>
        <message>
            <source>Nothing is left to look through.</source>
            <translation>Es ist nichts mehr durchzusehen.</translation>
        </message>
        <message>
            <source>To Today</source>
            <translation>Zu Heute</translation>
        </message>
        <message>
            <source>You owe</source>
            <translation>Sie schulden</translation>
        </message>
        <message>
            <source>Answer, put off, or say that no reply is needed.</source>
            <translation>Antworten, verschieben, oder keine nötig.</translation>
        </message>
        <message>
            <source>Only the last word</source>
            <translation>Nur das letzte Wort</translation>
        </message>
        <message>
            <source>Nothing was asked. Would a word from you be good?</source>
            <translation>Nichts wurde gefragt. Täte ein Wort von Ihnen gut?</translation>
        </message>
        <message>
            <source>They owe you</source>
            <translation>Ihnen geschuldet</translation>
        </message>
        <message>
            <source>Ask again, or give it up.</source>
            <translation>Noch einmal fragen oder aufgeben.</translation>
        </message>
        <message>
            <source>Fading away because of you</source>
            <translation>Schlafen Ihretwegen ein</translation>
        </message>
        <message>
            <source>They wrote last, weeks ago.</source>
            <translation>Sie schrieben zuletzt, vor Wochen.</translation>
        </message>
        <message>
            <source>Leads of the coming week</source>
            <translation>Stellen der kommenden Woche</translation>
        </message>
        <message>
            <source>What comes next for each?</source>
            <translation>Was kommt bei jeder als Nächstes?</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>Go on to the next step.</source>
            <translation>Weiter zum nächsten Schritt.</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <source>See you next week.</source>
            <translation>Bis nächste Woche.</translation>
        </message>
    </context>
    <context>
        <name>RingLimits</name>
        <message>
            <source>By ring</source>
            <translation>Je Ring</translation>
        </message>
        <message>
            <source>Working days; – as for all</source>
            <translation>Werktage; – wie für alle</translation>
        </message>
    </context>
    <context>
        <name>RingTouch</name>
        <message>
            <source>In touch every</source>
            <translation>Melden alle … Tage</translation>
        </message>
        <message>
            <source>Days; – never</source>
            <translation>Tage; – nie</translation>
        </message>
    </context>
    <context>
        <name>Rotating</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>This computer's keyring did not answer and no longer opens it.</source>
            <translation>Der Schlüsselbund dieses Rechners hat nicht geantwortet und öffnet ihn nicht mehr.</translation>
        </message>
        <message>
            <source>Back up anew, remove the old</source>
            <translation>Neu sichern, alte entfernen</translation>
        </message>
        <message>
            <source>The vault is encrypted anew. Backups made until now still open with the old keys, as do copies elsewhere, which are beyond Kreis's reach.</source>
            <translation>Der Tresor ist neu verschlüsselt. Bisherige Sicherungen öffnen sich weiterhin mit den alten Schlüsseln, ebenso Kopien anderswo, die Kreis nicht erreicht.</translation>
        </message>
    </context>
    <context>
        <name>RotationCard</name>
        <message>
            <source>Somebody may know a key</source>
            <translation>Jemand könnte einen Schlüssel kennen</translation>
        </message>
        <message>
            <source>Encrypt the vault anew: it gets another key, and none of the old ones opens it any more.</source>
            <translation>Verschlüsseln Sie den Tresor neu: Er bekommt einen anderen Schlüssel, und keiner der alten öffnet ihn mehr.</translation>
        </message>
        <message>
            <source>Encrypt anew …</source>
            <translation>Neu verschlüsseln …</translation>
        </message>
        <message>
            <source>What may be known</source>
            <translation>Was bekannt sein könnte</translation>
        </message>
        <message>
            <source>The passphrase</source>
            <translation>Die Passphrase</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>Der Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Neither; I just want another key</source>
            <translation>Keins von beiden; ich möchte nur einen anderen Schlüssel</translation>
        </message>
        <message>
            <source>Encrypt the vault anew</source>
            <translation>Tresor neu verschlüsseln</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Bisherige Passphrase</translation>
        </message>
        <message>
            <source>Another passphrase</source>
            <translation>Eine andere Passphrase</translation>
        </message>
        <message>
            <source>You get another recovery code. It takes a moment, longer where there is much mail.</source>
            <translation>Sie bekommen einen anderen Wiederherstellungscode. Es dauert einen Augenblick, bei viel Post auch länger.</translation>
        </message>
    </context>
    <context>
        <name>RoundForm</name>
        <message>
            <source>Name of the round</source>
            <translation>Name der Runde</translation>
        </message>
        <message>
            <source>Front offices Kiel …</source>
            <translation>Vorzimmer Kiel …</translation>
        </message>
        <message>
            <source>What is passed on</source>
            <translation>Was weitergegeben wird</translation>
        </message>
        <message>
            <source>What is not passed on</source>
            <translation>Was nicht weitergegeben wird</translation>
        </message>
        <message>
            <source>How many vouch</source>
            <translation>Wie viele einstehen</translation>
        </message>
        <message>
            <source>Each member counts for themselves, and only those whom they verified. Begin with one; with two, each of you has to vouch for the others.</source>
            <translation>Alle zählen für sich, und nur Menschen, die sie selbst geprüft haben. Beginnen Sie mit einer Person; ab zwei müssen alle auch füreinander einstehen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sign the charter</source>
            <translation>Abmachung unterschreiben</translation>
        </message>
        <message>
            <source>Sign and tell …</source>
            <translation>Unterschreiben und mitteilen …</translation>
        </message>
        <message>
            <source>You sign this. Nobody hears of it before you invite somebody.</source>
            <translation>Sie unterschreiben das. Niemand erfährt davon, bevor Sie jemanden einladen.</translation>
        </message>
        <message>
            <source>You sign this. Each member gets a file, and is asked whether they agree.</source>
            <translation>Sie unterschreiben das. Alle Mitglieder bekommen eine Datei und werden gefragt, ob sie zustimmen.</translation>
        </message>
        <message>
            <source>A round needs a name.</source>
            <translation>Eine Runde braucht einen Namen.</translation>
        </message>
        <message>
            <source>“%1” is too long: at most %2 characters.</source>
            <translation>„%1“ ist zu lang: höchstens %2 Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>RoundInviting</name>
        <message>
            <source>Whoever you invite reads the charter and the names of all members before joining. By inviting you vouch for them.</source>
            <translation>Wen Sie einladen, liest vor dem Beitritt die Abmachung und die Namen aller Mitglieder. Mit der Einladung stehen Sie für diese Person ein.</translation>
        </message>
        <message>
            <source>There is no other peer whose number you compared.</source>
            <translation>Es gibt sonst niemanden, dessen Zahl Sie verglichen haben.</translation>
        </message>
        <message>
            <source>Invite …</source>
            <translation>Einladen …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>RoundList</name>
        <message>
            <source>A round is a group of peers who agreed what is passed on among them, and how many vouch for a newcomer. What you share with a round is sealed for each member whom you count as admitted, in one go.</source>
            <translation>Eine Runde sind Vertraute, die vereinbart haben, was sie untereinander weitergeben und wie viele für jemand Neues einstehen. Was Sie mit einer Runde teilen, wird in einem Zug für alle versiegelt, die nach Ihrer Zählung aufgenommen sind.</translation>
        </message>
        <message>
            <source>Found a round</source>
            <translation>Runde gründen</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>mit %1</translation>
        </message>
        <message>
            <source>Read the charter</source>
            <translation>Abmachung lesen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>RoundMembers</name>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (Sie)</translation>
        </message>
        <message>
            <source>Vouch …</source>
            <translation>Einstehen …</translation>
        </message>
        <message>
            <source>Vouch for %1</source>
            <translation>Für %1 einstehen</translation>
        </message>
        <message>
            <source>Seal again</source>
            <translation>Wieder versiegeln</translation>
        </message>
        <message>
            <source>Seal for %1 again</source>
            <translation>Wieder für %1 versiegeln</translation>
        </message>
        <message>
            <source>No longer seal for %1 in this round</source>
            <translation>In dieser Runde nicht mehr für %1 versiegeln</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Join …</source>
            <translation>Beitreten …</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>Nichts für mich</translation>
        </message>
        <message>
            <source>The charter was changed since you joined.</source>
            <translation>Die Abmachung wurde geändert, seit Sie beigetreten sind.</translation>
        </message>
        <message>
            <source>Agree …</source>
            <translation>Zustimmen …</translation>
        </message>
        <message>
            <source>Tell them …</source>
            <translation>Mitteilen …</translation>
        </message>
        <message>
            <source>Stop and tell the members …</source>
            <translation>Aufhören und es allen sagen …</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Show all referrals of this round</source>
            <translation>Alle Empfehlungen dieser Runde zeigen</translation>
        </message>
        <message>
            <source>Show them only with %1 vouchers</source>
            <translation>Erst zeigen, wenn %1 dafür einstehen</translation>
        </message>
        <message>
            <source>What you see of this round</source>
            <translation>Was Sie von dieser Runde sehen</translation>
        </message>
        <message>
            <source>Invite a peer …</source>
            <translation>Jemanden einladen …</translation>
        </message>
        <message>
            <source>Change the charter …</source>
            <translation>Abmachung ändern …</translation>
        </message>
        <message>
            <source>Leave the round …</source>
            <translation>Runde verlassen …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Alle Runden</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Abmachung</translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) wait for more vouchers.</source>
            <translation>
                <numerusform>%Ln Empfehlung wartet, bis mehr Menschen dafür einstehen.</numerusform>
                <numerusform>%Ln Empfehlungen warten, bis mehr Menschen dafür einstehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave …</source>
            <translation>Verlassen …</translation>
        </message>
        <message>
            <source>Each member whom you verified gets a file that says so. What they have of you stays with them.</source>
            <translation>Alle Mitglieder, die Sie geprüft haben, bekommen eine Datei, die es sagt. Was sie von Ihnen haben, bleibt bei ihnen.</translation>
        </message>
        <message>
            <source>Leave this round?</source>
            <translation>Diese Runde verlassen?</translation>
        </message>
        <message>
            <source>Stop quietly</source>
            <translation>Still aufhören</translation>
        </message>
        <message>
            <source>What you share with this round is no longer sealed for %1. Nobody hears of it, unless you say so; then you no longer vouch for them either. Others go on as they like.</source>
            <translation>Was Sie mit dieser Runde teilen, wird für %1 nicht mehr versiegelt. Niemand erfährt davon, außer Sie sagen es; dann stehen Sie auch nicht mehr ein. Die anderen halten es, wie sie möchten.</translation>
        </message>
        <message>
            <source>No longer seal for %1?</source>
            <translation>Nicht mehr für %1 versiegeln?</translation>
        </message>
        <message>
            <source>%1 invites you to this round</source>
            <translation>%1 lädt Sie in diese Runde ein</translation>
        </message>
        <message>
            <source>You are invited to this round</source>
            <translation>Sie sind in diese Runde eingeladen</translation>
        </message>
        <message>
            <source>Every member sees the names in this round. If you join, each member whom you verified gets a file that says so; before that nobody hears of it.</source>
            <translation>Alle Mitglieder sehen die Namen in dieser Runde. Treten Sie bei, bekommen alle, die Sie geprüft haben, eine Datei, die es sagt; vorher erfährt niemand davon.</translation>
        </message>
        <message>
            <source>The newest is not known yet to %1.</source>
            <translation>Das Neueste wissen noch nicht: %1.</translation>
        </message>
        <message>
            <source>%1, whom you do not know</source>
            <translation>%1, Ihnen nicht bekannt</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Unterschrieben von</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Unterschrieben am</translation>
        </message>
        <message>
            <source>nothing is said about that</source>
            <translation>dazu ist nichts gesagt</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Weitergegeben wird</translation>
        </message>
        <message>
            <source>Not passed on</source>
            <translation>Nicht weitergegeben</translation>
        </message>
        <message>
            <source>Vouching</source>
            <translation>Einstehen</translation>
        </message>
    </context>
    <context>
        <name>Rounds</name>
        <message>
            <source>You are invited</source>
            <translation>Sie sind eingeladen</translation>
        </message>
        <message>
            <source>You left</source>
            <translation>Sie haben sie verlassen</translation>
        </message>
        <message>
            <source>The charter was changed</source>
            <translation>Die Abmachung wurde geändert</translation>
        </message>
        <message>
            <source>Nobody is admitted yet by your count</source>
            <translation>Nach Ihrer Zählung ist noch niemand aufgenommen</translation>
        </message>
        <message>
            <source>What you share goes to %1</source>
            <translation>Was Sie teilen, bekommen: %1</translation>
        </message>
        <message>
            <source>One member vouches for each newcomer</source>
            <translation>Eine Person steht für jedes neue Mitglied ein</translation>
        </message>
        <message>
            <source>%1 members vouch for each newcomer</source>
            <translation>%1 Personen stehen für jedes neue Mitglied ein</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>aufgenommen</translation>
        </message>
        <message>
            <source>%1 of %2 vouch</source>
            <translation>%1 von %2 stehen ein</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>eingeladen</translation>
        </message>
        <message>
            <source>left the round</source>
            <translation>hat die Runde verlassen</translation>
        </message>
        <message>
            <source>founded the round</source>
            <translation>hat die Runde gegründet</translation>
        </message>
        <message>
            <source>not verified by you</source>
            <translation>von Ihnen nicht geprüft</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>vouched for by %1</source>
            <translation>dafür stehen ein: %1</translation>
        </message>
        <message>
            <source>also by %1, not counted</source>
            <translation>nicht gezählt: %1</translation>
        </message>
        <message>
            <source>you no longer seal to them here</source>
            <translation>hier versiegeln Sie nicht mehr für diese Person</translation>
        </message>
        <message>
            <source>no longer sealed to by %1</source>
            <translation>nicht mehr versiegelt von: %1</translation>
        </message>
        <message>
            <source>Choose a folder for the sealed files</source>
            <translation>Einen Ordner für die versiegelten Dateien wählen</translation>
        </message>
        <message>
            <source>Groups of peers with a charter</source>
            <translation>Gruppen von Vertrauten mit einer Abmachung</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Nothing of this round is sealed for them any more.</source>
            <translation>Für diese Person wird in dieser Runde nichts mehr versiegelt.</translation>
        </message>
        <message>
            <source>The round is removed.</source>
            <translation>Die Runde ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>SafetyLine</name>
        <message>
            <source>Choose a place</source>
            <translation>Ort wählen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Last copy outside this computer: never</source>
            <translation>Letzte Kopie außerhalb dieses Rechners: noch nie</translation>
        </message>
        <message>
            <source>Last copy outside this computer: %1</source>
            <translation>Letzte Kopie außerhalb dieses Rechners: %1</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Jetzt kopieren</translation>
        </message>
        <message>
            <source>A folder outside this computer</source>
            <translation>Ein Ordner außerhalb dieses Rechners</translation>
        </message>
        <message>
            <source>A copy of your vault lies in %1.</source>
            <translation>Eine Kopie Ihres Tresors liegt in %1.</translation>
        </message>
    </context>
    <context>
        <name>SaidList</name>
        <message>
            <source>You, to %1</source>
            <translation>Sie, an %1</translation>
        </message>
        <message>
            <source>Answer …</source>
            <translation>Antworten …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Allow …</source>
            <translation>Erlauben …</translation>
        </message>
        <message>
            <source>Tell on …</source>
            <translation>Weitersagen …</translation>
        </message>
    </context>
    <context>
        <name>Screener</name>
        <message>
            <source>Personal</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>Mass mail</source>
            <translation>Rundschreiben</translation>
        </message>
        <message>
            <source>Recruiter</source>
            <translation>Vermittlung</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Werbung</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Versicherung</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>Suspicious</source>
            <translation>Verdächtig</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Looks personal</source>
            <translation>Wirkt persönlich</translation>
        </message>
        <message>
            <source>Looks like mass mail</source>
            <translation>Sieht nach Rundschreiben aus</translation>
        </message>
        <message>
            <source>Looks like a recruiter</source>
            <translation>Sieht nach Vermittlung aus</translation>
        </message>
        <message>
            <source>Looks like sales mail</source>
            <translation>Sieht nach Werbung aus</translation>
        </message>
        <message>
            <source>Looks like an insurance offer</source>
            <translation>Sieht nach Versicherung aus</translation>
        </message>
        <message>
            <source>An invitation</source>
            <translation>Eine Einladung</translation>
        </message>
        <message>
            <source>Be careful</source>
            <translation>Seien Sie vorsichtig</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Nicht zu sagen</translation>
        </message>
        <message>
            <source>Writes to you directly, and nothing points to a mass mailing.</source>
            <translation>Schreibt Ihnen direkt; nichts deutet auf ein Rundschreiben hin.</translation>
        </message>
        <message>
            <source>The messages went to many people at once.</source>
            <translation>Die Nachrichten gingen an viele zugleich.</translation>
        </message>
        <message>
            <source>Offers positions and asks for your profile.</source>
            <translation>Bietet Stellen an und fragt nach Ihrem Profil.</translation>
        </message>
        <message>
            <source>Offers something for sale or asks for an appointment.</source>
            <translation>Bietet etwas zum Kauf an oder möchte einen Termin.</translation>
        </message>
        <message>
            <source>Offers insurance or investments.</source>
            <translation>Bietet Versicherungen oder Geldanlagen an.</translation>
        </message>
        <message>
            <source>Invites you to an appointment or into a network.</source>
            <translation>Lädt Sie zu einem Termin oder in ein Netzwerk ein.</translation>
        </message>
        <message>
            <source>Sender and content do not fit together. Open no links.</source>
            <translation>Absender und Inhalt passen nicht zusammen. Öffnen Sie keine Verweise.</translation>
        </message>
        <message>
            <source>There is too little text to say what this person wants.</source>
            <translation>Der Text ist zu kurz, um zu sagen, was diese Person möchte.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>ScreenerDetail</name>
        <message>
            <source>This person</source>
            <translation>Diese Person</translation>
        </message>
        <message>
            <source>Everybody there</source>
            <translation>Alle von dort</translation>
        </message>
        <message>
            <source>Into the circle</source>
            <translation>In den Kreis</translation>
        </message>
        <message>
            <source>You vouch for this person. Their questions become reminders.</source>
            <translation>Sie bürgen für diese Person. Ihre Fragen werden zu Erinnerungen.</translation>
        </message>
        <message>
            <source>C</source>
            <comment>key: circle</comment>
            <translation>K</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>Stays in your address book; their questions remind you too.</source>
            <translation>Bleibt im Adressbuch; auch ihre Fragen erinnern Sie.</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key: known</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>Keep out</source>
            <translation>Fernhalten</translation>
        </message>
        <message>
            <source>Does not appear again; the mailbox stays untouched.</source>
            <translation>Erscheint nicht mehr; das Postfach bleibt unberührt.</translation>
        </message>
        <message>
            <source>O</source>
            <comment>key: keep out</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>What this person wrote</source>
            <translation>Was diese Person schrieb</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <source>Everybody from %1</source>
            <translation>Alle von %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenerPage</name>
        <message>
            <source>People who wait</source>
            <translation>Wer wartet</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>Niemand wartet.</translation>
        </message>
        <message>
            <source>Whoever writes to you for the first time appears here and reminds you of nothing.</source>
            <translation>Wer Ihnen zum ersten Mal schreibt, erscheint hier und erinnert an nichts.</translation>
        </message>
        <message>
            <source>Screener</source>
            <translation>Vorzimmer</translation>
        </message>
        <message>
            <source>Whoever waits here reminds you of nothing</source>
            <translation>Wer hier wartet, erinnert an nichts</translation>
        </message>
        <message>
            <source>Into the circle</source>
            <translation>In den Kreis</translation>
        </message>
        <message>
            <source>C</source>
            <comment>key: circle</comment>
            <translation>K</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>K</source>
            <comment>key: known</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>Keep out</source>
            <translation>Fernhalten</translation>
        </message>
        <message>
            <source>O</source>
            <comment>key: keep out</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>%1 is in your circle.</source>
            <translation>%1 gehört zu Ihrem Kreis.</translation>
        </message>
        <message>
            <source>%1 is known.</source>
            <translation>%1 ist bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is kept out, %n message(s).</source>
            <translation>
                <numerusform>%1 wird ferngehalten, %Ln Nachricht.</numerusform>
                <numerusform>%1 wird ferngehalten, %Ln Nachrichten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everybody from %1 is kept out, %n person(s).</source>
            <translation>
                <numerusform>Alle von %1 werden ferngehalten, %Ln Person.</numerusform>
                <numerusform>Alle von %1 werden ferngehalten, %Ln Personen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everybody from %1 is known, %n person(s).</source>
            <translation>
                <numerusform>Alle von %1 sind bekannt, %Ln Person.</numerusform>
                <numerusform>Alle von %1 sind bekannt, %Ln Personen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealedFiles</name>
        <message>
            <source>arrived, as of %1</source>
            <translation>angekommen, Stand %1</translation>
        </message>
        <message>
            <source>through the shared folder, since %1</source>
            <translation>über den gemeinsamen Ordner, seit %1</translation>
        </message>
        <message>
            <source>handed over at %1</source>
            <translation>übergeben %1</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Caps lock is on.</source>
            <translation>Die Feststelltaste ist an.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>System</source>
            <translation type="vanished">System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="vanished">Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="vanished">Dunkel</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>My mail addresses</source>
            <translation>Meine Mailadressen</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>Mein Name</translation>
        </message>
        <message>
            <source>Hide names and texts</source>
            <translation>Namen und Texte verdecken</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Schlüssel zeigen</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>Sicherungen zeigen</translation>
        </message>
        <message>
            <source>Show imports</source>
            <translation>Importe zeigen</translation>
        </message>
        <message>
            <source>Propose the circle again</source>
            <translation>Kreis erneut vorschlagen</translation>
        </message>
        <message>
            <source>Show what you did</source>
            <translation>Verlauf anzeigen</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Nachlesen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>System follows your desktop</source>
            <translation>System folgt Ihrer Oberfläche</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>I answer within</source>
            <translation>Ich antworte binnen</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <source>Others answer within</source>
            <translation>Andere antworten binnen</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feiertage</translation>
        </message>
        <message>
            <source>They are no working days</source>
            <translation>Sie sind keine Werktage</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>About me</source>
            <translation>Über mich</translation>
        </message>
        <message>
            <source>With commas between them</source>
            <translation>Durch Kommas getrennt</translation>
        </message>
        <message>
            <source>People and mail</source>
            <translation>Kontakte und Mails</translation>
        </message>
        <message>
            <source>What was taken in</source>
            <translation>Was hereingeholt wurde</translation>
        </message>
        <message>
            <source>Each import can be taken back</source>
            <translation>Jeder Import lässt sich zurücknehmen</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>By real exchange both ways</source>
            <translation>Nach wirklichem Austausch in beide Richtungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>One below another, with a blank line between</source>
            <translation>Untereinander, mit einer Leerzeile dazwischen</translation>
        </message>
        <message>
            <source>Own short answers</source>
            <translation>Eigene kurze Antworten</translation>
        </message>
        <message>
            <source>Show the figures</source>
            <translation>Zahlen zeigen</translation>
        </message>
        <message>
            <source>About Kreis</source>
            <translation>Über Kreis</translation>
        </message>
        <message>
            <source>Open the handbook</source>
            <translation>Handbuch öffnen</translation>
        </message>
        <message>
            <source>Kept in your vault, on this computer only</source>
            <translation type="vanished">In Ihrem Tresor, nur auf diesem Rechner</translation>
        </message>
        <message>
            <source>By ring</source>
            <translation>Je Ring</translation>
        </message>
        <message>
            <source>Working days; – as for all</source>
            <translation>Werktage; – wie für alle</translation>
        </message>
        <message>
            <source>{day} and {name} are filled in</source>
            <translation>{day} und {name} werden eingesetzt</translation>
        </message>
        <message>
            <source>In touch every</source>
            <translation>Melden alle … Tage</translation>
        </message>
        <message>
            <source>Days of silence at most; – never</source>
            <translation>So lange darf es still sein; – nie</translation>
        </message>
        <message>
            <source>The circle holds</source>
            <translation>Der Kreis fasst</translation>
        </message>
        <message>
            <source>People, 150 at most</source>
            <translation>Menschen, höchstens 150</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Older changes are taken back there</source>
            <translation>Dort nehmen Sie ältere Änderungen zurück</translation>
        </message>
        <message>
            <source>Keys of the vault</source>
            <translation type="vanished">Schlüssel des Tresors</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>Was ihn öffnet</translation>
        </message>
        <message>
            <source>Passphrase, recovery code, this computer</source>
            <translation>Passphrase, Wiederherstellungscode, dieser Rechner</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>All of it lies on this computer</source>
            <translation>Liegt ganz auf diesem Rechner</translation>
        </message>
        <message>
            <source>This program</source>
            <translation type="vanished">Dieses Programm</translation>
        </message>
        <message>
            <source>Kreis</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>Version, parts and licences</source>
            <translation>Version, Bestandteile und Lizenzen</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>While others see your screen</source>
            <translation>Während andere Ihren Bildschirm sehen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>On this computer only</source>
            <translation>Nur auf diesem Rechner</translation>
        </message>
        <message>
            <source>Language, colours, size of text</source>
            <translation>Sprache, Farben, Schriftgröße</translation>
        </message>
        <message>
            <source>Working days, holidays, answers</source>
            <translation>Fristen, Feiertage, Kurzantworten</translation>
        </message>
        <message>
            <source>How many, how often in touch</source>
            <translation>Wie viele, wie oft in Kontakt</translation>
        </message>
        <message>
            <source>Notices, quiet hours, sign-in</source>
            <translation>Meldungen, Ruhezeit, Anmeldung</translation>
        </message>
        <message>
            <source>Name and mail addresses</source>
            <translation>Name und Mailadressen</translation>
        </message>
        <message>
            <source>Imports, mailboxes, history</source>
            <translation>Importe, Postfächer, Verlauf</translation>
        </message>
        <message>
            <source>Lock, keys, backups</source>
            <translation>Sperre, Schlüssel, Sicherungen</translation>
        </message>
        <message>
            <source>Handbook, protection, version</source>
            <translation>Handbuch, Schutz, Version</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>High: clear edges, no pale text</source>
            <translation>Hoch: klare Ränder, kein blasser Text</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Of the size your desktop uses</source>
            <translation>Gemessen an der Ihres Systems</translation>
        </message>
        <message>
            <source>Whom to take in</source>
            <translation>Wer dazugehört</translation>
        </message>
        <message>
            <source>Show the mailboxes</source>
            <translation>Postfächer zeigen</translation>
        </message>
        <message>
            <source>Mailboxes on servers</source>
            <translation>Postfächer auf Servern</translation>
        </message>
        <message>
            <source>Only read, never changed</source>
            <translation>Nur gelesen, nie verändert</translation>
        </message>
        <message>
            <source>Here, and outside this computer</source>
            <translation>Hier und außerhalb dieses Rechners</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Was geschützt ist</translation>
        </message>
        <message>
            <source>And what is not, in plain words</source>
            <translation>Und was nicht, in einfachen Worten</translation>
        </message>
        <message>
            <source>How often it is right</source>
            <translation>Wie oft es stimmt</translation>
        </message>
        <message>
            <source>Measured, the misses too</source>
            <translation>Gemessen, auch die Fehler</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Never names while locked</source>
            <translation>Gesperrt nie mit Namen</translation>
        </message>
        <message>
            <source>Notice at</source>
            <translation>Meldung um</translation>
        </message>
        <message>
            <source>Of what falls due that day</source>
            <translation>Über alles, was am Tag fällig ist</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>Free days are quiet too</source>
            <translation>Freie Tage sind auch ruhig</translation>
        </message>
        <message>
            <source>Most a day</source>
            <translation>Höchstens am Tag</translation>
        </message>
        <message>
            <source>Then one digest</source>
            <translation>Danach eine Zusammenfassung</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>A number only, otherwise</source>
            <translation>Sonst nur die Anzahl</translation>
        </message>
        <message>
            <source>Closed window</source>
            <translation>Fenster geschlossen</translation>
        </message>
        <message>
            <source>Where the desktop has such a place</source>
            <translation>Wo der Desktop Platz dafür hat</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Writes one entry for it, until switched off</source>
            <translation>Schreibt einen Eintrag, bis Sie abschalten</translation>
        </message>
        <message>
            <source>This is not a mail address: %1</source>
            <translation>Das ist keine Mailadresse: %1</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Sperren nach</translation>
        </message>
        <message>
            <source>Minutes with nobody at this computer</source>
            <translation>Minuten, in denen niemand am Rechner ist</translation>
        </message>
        <message>
            <source>Lock as well</source>
            <translation>Auch sperren</translation>
        </message>
        <message>
            <source>Always with the screen and in sleep</source>
            <translation>Mit dem Bildschirm und im Ruhezustand immer</translation>
        </message>
    </context>
    <context>
        <name>SeveralView</name>
        <message>
            <source>Choose one</source>
            <translation>Einen wählen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Print contact sheet …</source>
            <translation>Kontaktblatt drucken …</translation>
        </message>
        <message>
            <source>Save as vCard …</source>
            <translation>Als vCard speichern …</translation>
        </message>
        <message>
            <source>Out of the circle, stays known</source>
            <translation>Aus dem Kreis, bleibt bekannt</translation>
        </message>
        <message>
            <source>Keep out</source>
            <translation>Fernhalten</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Geben</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>As for the ring</source>
            <translation>Wie für den Ring</translation>
        </message>
        <message>
            <source>Remove from the address book</source>
            <translation>Aus dem Adressbuch entfernen</translation>
        </message>
        <message>
            <source>In touch every … days</source>
            <translation>Melden alle … Tage</translation>
        </message>
        <message>
            <source>Into a ring</source>
            <translation>In einen Ring</translation>
        </message>
        <message>
            <source>Or out of the circle</source>
            <translation>Oder aus dem Kreis</translation>
        </message>
        <message>
            <source>Take along</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%Ln gewählt</numerusform>
                <numerusform>%Ln gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>One undo for each change</source>
            <translation>Ein Rückgängig je Änderung</translation>
        </message>
        <message numerus="yes">
            <source>and %n other(s)</source>
            <translation>
                <numerusform>und %Ln weitere Person</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedFolder</name>
        <message>
            <source>You and your peers can exchange sealed files through a folder that something else keeps in step. Nothing is tried until you set it up.</source>
            <translation>Sie und Ihre Vertrauten können versiegelte Dateien über einen Ordner austauschen, den etwas anderes abgleicht. Bis Sie ihn einrichten, wird nichts versucht.</translation>
        </message>
        <message>
            <source>Shared folder</source>
            <translation>Gemeinsamer Ordner</translation>
        </message>
        <message>
            <source>The shared folder is set up. Nothing is sent but what you seal for these peers.</source>
            <translation>Der gemeinsame Ordner ist eingerichtet. Gesendet wird nur, was Sie für diese Vertrauten versiegeln.</translation>
        </message>
        <message>
            <source>You left the shared folder. It was not there, so files of yours stay in it.</source>
            <translation>Sie haben den gemeinsamen Ordner verlassen. Er war nicht da, deshalb bleiben Dateien von Ihnen darin.</translation>
        </message>
        <message>
            <source>You left the shared folder.</source>
            <translation>Sie haben den gemeinsamen Ordner verlassen.</translation>
        </message>
        <message>
            <source>Off until you set it up</source>
            <translation>Aus, bis Sie ihn einrichten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Ruht</translation>
        </message>
        <message>
            <source>Does not work just now</source>
            <translation>Geht gerade nicht</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Nothing heard through the folder yet</source>
            <translation>Über den Ordner noch nichts gehört</translation>
        </message>
        <message>
            <source>Last heard today</source>
            <translation>Zuletzt heute gehört</translation>
        </message>
        <message numerus="yes">
            <source>Last heard %n days ago</source>
            <translation>
                <numerusform>Zuletzt vor %Ln Tag gehört</numerusform>
                <numerusform>Zuletzt vor %Ln Tagen gehört</numerusform>
            </translation>
        </message>
        <message>
            <source>You hand over to them by hand</source>
            <translation>Sie übergeben von Hand</translation>
        </message>
        <message numerus="yes">
            <source>%n files not acknowledged since %1</source>
            <translation>
                <numerusform>%Ln Datei seit %1 nicht bestätigt</numerusform>
                <numerusform>%Ln Dateien seit %1 nicht bestätigt</numerusform>
            </translation>
        </message>
        <message>
            <source>All acknowledged</source>
            <translation>Alles bestätigt</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Noch nichts gesendet</translation>
        </message>
        <message>
            <source>Two different files claim one place, so nothing more of this sequence is opened. Ask whether the vault runs twice.</source>
            <translation>Zwei verschiedene Dateien beanspruchen denselben Platz, deshalb wird aus dieser Folge nichts mehr geöffnet. Fragen Sie nach, ob der Tresor zweimal läuft.</translation>
        </message>
        <message>
            <source>Their vault runs on two computers. Only the first one heard is opened.</source>
            <translation>Dieser Tresor läuft auf zwei Rechnern. Geöffnet wird nur, was vom zuerst gehörten kommt.</translation>
        </message>
        <message>
            <source>Earlier files are missing: %1.</source>
            <translation>Frühere Dateien fehlen: %1.</translation>
        </message>
        <message>
            <source>They have other files of yours than this vault knows.</source>
            <translation>Dort liegen andere Dateien von Ihnen, als dieser Tresor kennt.</translation>
        </message>
        <message>
            <source>They went on from a backup on %1.</source>
            <translation>Am %1 wurde dort eine Sicherung zurückgeholt.</translation>
        </message>
    </context>
    <context>
        <name>Sign</name>
        <message>
            <source>Names and texts are hidden</source>
            <translation>Namen und Texte sind verdeckt</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Wieder zeigen</translation>
        </message>
        <message>
            <source>The system was asked to leave this window out of recordings. It cannot stop them all.</source>
            <translation>Das System wurde gebeten, dieses Fenster aus Aufnahmen herauszuhalten. Alle kann es nicht verhindern.</translation>
        </message>
        <message>
            <source>Recordings show this window as you see it now. No program can stop every recorder.</source>
            <translation>Aufnahmen zeigen dieses Fenster, wie Sie es jetzt sehen. Jede Aufnahme verhindern kann kein Programm.</translation>
        </message>
    </context>
    <context>
        <name>StageColumn</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <extracomment>Cards of one column; a thousand would hold the window for most of a second, and nobody looks through so many.</extracomment>
            <translation>
                <numerusform>%Ln weitere in der Liste</numerusform>
                <numerusform>%Ln weitere in der Liste</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>getan</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>zu tun</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
        <message>
            <source>Note down a step</source>
            <translation>Schritt notieren</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>Was ist zu tun?</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Diesen Schritt entfernen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done. What comes next?</source>
            <translation>Getan. Was kommt als Nächstes?</translation>
        </message>
        <message>
            <source>A step needs words.</source>
            <translation>Ein Schritt braucht Worte.</translation>
        </message>
        <message>
            <source>The step is removed.</source>
            <translation>Der Schritt ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>StoredView</name>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher es kommt</translation>
        </message>
        <message>
            <source>Favours</source>
            <translation>Gefallen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Leads they told of</source>
            <translation>Stellen, von denen sie erzählt hat</translation>
        </message>
        <message>
            <source>What is stored about %1</source>
            <translation>Was über %1 gespeichert ist</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%Ln Werktag</numerusform>
                <numerusform>%Ln Werktage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>How we met</source>
            <translation>Wie wir uns kennen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Limit for replies</source>
            <translation>Frist für eine Antwort</translation>
        </message>
        <message>
            <source>In touch every</source>
            <translation>Melden alle</translation>
        </message>
        <message>
            <source>Messages and calls</source>
            <translation>Nachrichten und Anrufe</translation>
        </message>
        <message>
            <source>With the beginning of their text</source>
            <translation>Davon mit dem Anfang des Textes</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erste</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Letzte</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Anniversary</source>
            <translation>Jahrestag</translation>
        </message>
        <message>
            <source>there is one</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>Stored since</source>
            <translation>Gespeichert seit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Address book cards</source>
            <translation>Karten aus Adressbüchern</translation>
        </message>
        <message>
            <source>Their keys, since</source>
            <translation>Schlüssel, seit</translation>
        </message>
        <message>
            <source>given</source>
            <translation>gegeben</translation>
        </message>
        <message>
            <source>received</source>
            <translation>erhalten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Save as text …</source>
            <translation>Als Text speichern …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Whoever asks may have a copy of this. Messages are counted; they themselves are in your mail program. Backups and exported files hold what they held when they were made.</source>
            <translation>Wer danach fragt, kann dies als Kopie bekommen. Nachrichten sind nur gezählt; sie selbst liegen in Ihrem Mailprogramm. Sicherungen und exportierte Dateien enthalten, was bei ihrer Entstehung da war.</translation>
        </message>
        <message>
            <source>Saved. The file is not encrypted.</source>
            <translation>Gespeichert. Die Datei ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Gespeicherte Angaben</translation>
        </message>
        <message>
            <source>Save what is stored as text</source>
            <translation>Gespeicherte Angaben als Text speichern</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Four or more words that nobody would put together are best.</source>
            <extracomment>Decimal digits of guesses below which the vault refuses a passphrase, and where the bar is full.</extracomment>
            <translation>Am besten sind vier oder mehr Wörter, die niemand zusammen nennen würde.</translation>
        </message>
        <message>
            <source>Too easy to guess. Add a word.</source>
            <translation>Zu leicht zu erraten. Nehmen Sie ein Wort dazu.</translation>
        </message>
        <message>
            <source>Good: it would take a computer very long.</source>
            <translation>Gut: Ein Rechner brauchte dafür sehr lange.</translation>
        </message>
        <message>
            <source>Very good.</source>
            <translation>Sehr gut.</translation>
        </message>
    </context>
    <context>
        <name>ThreeStep</name>
        <message>
            <source>Three people</source>
            <translation>Drei Menschen</translation>
        </message>
        <message>
            <source>A name is enough; with the mail address Kreis recognises their messages.</source>
            <translation>Ein Name genügt; mit der Mailadresse erkennt Kreis ihre Nachrichten.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name %1</source>
            <translation>Name %1</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Mail %1</source>
            <translation>Mail %1</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>working days</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <source>You owe</source>
            <translation>Sie schulden</translation>
        </message>
        <message>
            <source>You promised</source>
            <translation>Sie haben zugesagt</translation>
        </message>
        <message>
            <source>They owe you</source>
            <translation>Ihnen geschuldet</translation>
        </message>
        <message>
            <source>Coming next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>You wrote: %1</source>
            <translation>Sie schrieben: %1</translation>
        </message>
        <message>
            <source>Promised: %1</source>
            <translation>Zugesagt: %1</translation>
        </message>
        <message>
            <source>You asked: %1</source>
            <translation>Ihre Frage: %1</translation>
        </message>
        <message numerus="yes">
            <source>waits %n working day(s)</source>
            <translation>
                <numerusform>wartet %Ln Werktag</numerusform>
                <numerusform>wartet %Ln Werktage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n working day(s).</source>
            <extracomment>A source that is older is called stale at the foot of the list.</extracomment>
            <translation>
                <numerusform>%1, %Ln Werktag.</numerusform>
                <numerusform>%1, %Ln Werktage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wanted by %1.</source>
            <translation>Gewünscht bis %1.</translation>
        </message>
        <message numerus="yes">
            <source>Your limit: %n working day(s).</source>
            <translation>
                <numerusform>Ihre Frist: %Ln Werktag.</numerusform>
                <numerusform>Ihre Frist: %Ln Werktage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their limit: %n working day(s).</source>
            <translation>
                <numerusform>Frist für die Gegenseite: %Ln Werktag.</numerusform>
                <numerusform>Frist für die Gegenseite: %Ln Werktage.</numerusform>
            </translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <source>You spoke on the phone on %1.</source>
            <translation>Am %1 haben Sie telefoniert.</translation>
        </message>
        <message>
            <source>You wrote another mail on %1: “%2”.</source>
            <translation>Am %1 haben Sie eine weitere Mail geschrieben: „%2“.</translation>
        </message>
        <message>
            <source>They wrote you another mail on %1: “%2”.</source>
            <translation>Am %1 kam eine weitere Mail: „%2“.</translation>
        </message>
        <message>
            <source>You wrote in a chat on %1.</source>
            <translation>Am %1 haben Sie im Chat geschrieben.</translation>
        </message>
        <message>
            <source>They wrote to you in a chat on %1.</source>
            <translation>Am %1 kam eine Nachricht im Chat.</translation>
        </message>
        <message>
            <source>Does that answer your question?</source>
            <translation>Ist Ihre Frage damit beantwortet?</translation>
        </message>
        <message>
            <source>Does that settle this mail?</source>
            <translation>Ist die Mail damit erledigt?</translation>
        </message>
        <message>
            <source>Does that settle this message?</source>
            <translation>Ist die Nachricht damit erledigt?</translation>
        </message>
        <message>
            <source>Noted by hand.</source>
            <translation>Von Hand notiert.</translation>
        </message>
        <message>
            <source>The source is no longer known.</source>
            <translation>Die Quelle ist nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>%1, read %2; sent mail too.</source>
            <translation>%1, gelesen %2; Gesendetes auch.</translation>
        </message>
        <message>
            <source>%1, read %2. No sent mail was seen: an answer may be missing.</source>
            <translation>%1, gelesen %2. Gesendetes wurde nicht gesehen: Eine Antwort kann fehlen.</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>um %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message numerus="yes">
            <source>%1: last read %n day(s) ago.</source>
            <translation>
                <numerusform>%1: vor %Ln Tag zuletzt gelesen.</numerusform>
                <numerusform>%1: vor %Ln Tagen zuletzt gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: read %2.</source>
            <translation>%1: gelesen %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) wrote to you personally.</source>
            <translation>
                <numerusform>%Ln neue Person hat Ihnen persönlich geschrieben.</numerusform>
                <numerusform>%Ln neue Personen haben Ihnen persönlich geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>This afternoon</source>
            <translation>Heute Nachmittag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>In three working days</source>
            <translation>In drei Werktagen</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>In zwei Wochen</translation>
        </message>
        <message>
            <source>Leads that need a step</source>
            <translation>Stellen, bei denen etwas ansteht</translation>
        </message>
        <message>
            <source>Applications close on %1</source>
            <translation>Bewerbungsschluss am %1</translation>
        </message>
        <message>
            <source>The next step is due</source>
            <translation>Der nächste Schritt steht an</translation>
        </message>
        <message>
            <source>Peers wait for your word</source>
            <extracomment>Rows of statements have ids from here downward; those of leads lie between it and zero.</extracomment>
            <translation>Vertraute warten auf Ihr Wort</translation>
        </message>
        <message>
            <source>The vault's key file was changed from outside.</source>
            <translation>Die Schlüsseldatei des Tresors wurde von außen verändert.</translation>
        </message>
        <message>
            <source>The vault's key file is an older copy.</source>
            <translation>Die Schlüsseldatei des Tresors ist eine ältere Kopie.</translation>
        </message>
        <message>
            <source>Your recovery code is not on paper yet.</source>
            <translation>Ihr Wiederherstellungscode steht noch nicht auf Papier.</translation>
        </message>
    </context>
    <context>
        <name>TodayDetail</name>
        <message>
            <source>Open this person</source>
            <translation>Diese Person öffnen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Begin with a short answer</source>
            <translation>Mit einer kurzen Antwort beginnen</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Yes, settled</source>
            <translation>Ja, erledigt</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Earlier in this conversation</source>
            <translation>Früher in dieser Unterhaltung</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>No longer waiting</source>
            <translation>Nicht mehr warten</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>You owe</source>
            <translation>Sie schulden</translation>
        </message>
        <message>
            <source>They owe you</source>
            <translation>Ihnen geschuldet</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Nacheinander</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Open replies</source>
            <translation>Offene Antworten</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>All answered.</source>
            <translation>Alles beantwortet.</translation>
        </message>
        <message>
            <source>You owe nobody a reply today.</source>
            <translation>Sie schulden heute niemandem eine Antwort.</translation>
        </message>
        <message>
            <source>Whom could you write to?</source>
            <translation>Wem könnten Sie schreiben?</translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>Noch wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>Bring in your mail and your address book, and Kreis shows who waits for an answer.</source>
            <translation>Holen Sie Mail und Adressbuch herein; dann zeigt Kreis, wer auf Antwort wartet.</translation>
        </message>
        <message>
            <source>Bring people in</source>
            <translation>Menschen hereinholen</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>Done: %1.</source>
            <translation>Erledigt: %1.</translation>
        </message>
        <message>
            <source>See to it</source>
            <translation>Erledigen</translation>
        </message>
    </context>
    <context>
        <name>ToldLead</name>
        <message>
            <source>%1, told on %2</source>
            <translation>%1, Hinweis vom %2</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Each morning Today shows whom you owe a reply, and who owes you one.</source>
            <extracomment>They lead on and back from wherever the keyboard is.</extracomment>
            <translation>Jeden Morgen zeigt „Heute“, wem Sie eine Antwort schulden und wer Ihnen.</translation>
        </message>
        <message>
            <source>Choose a row and you see why: the sentence that asks or promises, and how long it has waited.</source>
            <translation>Wählen Sie eine Zeile, und Sie sehen, warum: den Satz, der fragt oder verspricht, und wie lange er schon wartet.</translation>
        </message>
        <message>
            <source>The circle holds the few for whom you vouch, the closest in the middle; whoever is silent fades.</source>
            <translation>Im Kreis stehen die wenigen, für die Sie bürgen, die nächsten in der Mitte; wer schweigt, verblasst.</translation>
        </message>
        <message>
            <source>A peer vouches for a job they know first-hand and seals it for you; taken over, it is a lead.</source>
            <translation>Jemand Vertrautes steht für eine Stelle ein und versiegelt die Empfehlung für Sie; übernommen steht sie bei Ihren Stellen.</translation>
        </message>
        <message>
            <source>In a round, peers who vouch for one another pass such jobs on; each decides who counts.</source>
            <translation>In einer Runde geben Vertraute, die füreinander einstehen, solche Stellen weiter; jeder zählt selbst, wer dazugehört.</translation>
        </message>
        <message>
            <source>Here your own mail and address book come in, once you have left the tour and made your vault.</source>
            <translation>Hier kommen Ihre eigene Mail und Ihr Adressbuch herein, sobald Sie den Rundgang verlassen und Ihren Tresor angelegt haben.</translation>
        </message>
    </context>
    <context>
        <name>TourLine</name>
        <message>
            <source>Sample data: nobody here exists, and nothing stays of what you try out.</source>
            <translation>Beispieldaten: Niemanden hier gibt es, und von dem, was Sie ausprobieren, bleibt nichts.</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Rundgang verlassen</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Kreis</source>
            <translation>Kreis öffnen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Quit Kreis</source>
            <translation>Kreis beenden</translation>
        </message>
        <message numerus="yes">
            <source>Kreis: %n reply(s) due</source>
            <translation>
                <numerusform>Kreis: %Ln Antwort fällig</numerusform>
                <numerusform>Kreis: %Ln Antworten fällig</numerusform>
            </translation>
        </message>
        <message>
            <source>Kreis is locked</source>
            <translation>Kreis ist gesperrt</translation>
        </message>
        <message>
            <source>Kreis: nothing is due</source>
            <translation>Kreis: nichts fällig</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Kreis is locked</source>
            <translation>Kreis ist gesperrt</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <source>The vault lies on this computer only.</source>
            <translation>Der Tresor liegt nur auf diesem Rechner.</translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) wait(s) and open(s) after you unlock.</source>
            <translation type="vanished">
                <numerusform>Eine Empfehlung wartet. Sie wird geöffnet, sobald Sie entsperrt haben.</numerusform>
                <numerusform>%Ln Empfehlungen warten. Sie werden geöffnet, sobald Sie entsperrt haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last checked backup: today, %1</source>
            <translation>Letzte geprüfte Sicherung: heute, %1 Uhr</translation>
        </message>
        <message>
            <source>Last checked backup: %1</source>
            <translation>Letzte geprüfte Sicherung: %1</translation>
        </message>
        <message>
            <source>Your recovery code opens it too: seven groups of four.</source>
            <translation>Ihr Wiederherstellungscode öffnet ihn auch: sieben Vierergruppen.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <source>Your passphrase opens the vault.</source>
            <translation>Ihre Passphrase öffnet den Tresor.</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>This computer's keyring is being asked …</source>
            <translation>Der Schlüsselbund dieses Rechners wird gefragt …</translation>
        </message>
    </context>
    <context>
        <name>VettingForm</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Seal …</source>
            <translation>Versiegeln …</translation>
        </message>
        <message>
            <source>How do you know this workplace?</source>
            <translation>Woher kennen Sie diese Arbeitsstelle?</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>Since which year?</source>
            <translation>Seit welchem Jahr?</translation>
        </message>
        <message>
            <source>How are you related to it?</source>
            <translation>Wie stehen Sie dazu?</translation>
        </message>
        <message>
            <source>Your own interest</source>
            <translation>Ihr eigenes Interesse</translation>
        </message>
        <message>
            <source>In your own words, if you like</source>
            <translation>In Ihren eigenen Worten, wenn Sie mögen</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Passing on</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <source>Everybody named in it has agreed.</source>
            <translation>Alle, die darin genannt sind, haben zugestimmt.</translation>
        </message>
        <message>
            <source>People you do not know will read your name and your words.</source>
            <translation>Menschen, die Sie nicht kennen, werden Ihren Namen und Ihre Worte lesen.</translation>
        </message>
        <message>
            <source>Your signature can be shown to others and proves that you wrote this.</source>
            <translation>Ihre Unterschrift kann anderen gezeigt werden und beweist, dass Sie dies geschrieben haben.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Vouch only for what you know</source>
            <translation>Stehen Sie nur für das ein, was Sie kennen</translation>
        </message>
        <message>
            <source>nobody is admitted yet</source>
            <translation>noch niemand aufgenommen</translation>
        </message>
        <message>
            <source>Round “%1”: %2</source>
            <translation>Runde „%1“: %2</translation>
        </message>
        <message>
            <source>%1 (not verified yet)</source>
            <translation>%1 (noch nicht geprüft)</translation>
        </message>
        <message>
            <source>You have no peers yet. Exchange cards on the page Peers first.</source>
            <translation>Sie haben noch keine Vertrauten. Tauschen Sie zuerst Karten auf der Seite Vertraute.</translation>
        </message>
        <message>
            <source>Please say how you know it.</source>
            <translation>Bitte sagen Sie, woher Sie sie kennen.</translation>
        </message>
        <message>
            <source>A year has four digits.</source>
            <translation>Ein Jahr hat vier Ziffern.</translation>
        </message>
        <message>
            <source>Choose at least one verified peer.</source>
            <translation>Wählen Sie mindestens eine geprüfte Person.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>%n referral(s) wait(s) and open(s) after you unlock.</source>
            <translation>
                <numerusform>Eine Empfehlung wartet. Sie öffnet sich nach dem Entsperren.</numerusform>
                <numerusform>%Ln Empfehlungen warten. Sie öffnen sich nach dem Entsperren.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WarningLine</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>Your vault lies in a folder of a sync program, which can damage it. Move it elsewhere.</source>
            <translation>Ihr Tresor liegt im Ordner eines Abgleichprogramms, das ihn beschädigen kann. Legen Sie ihn woandershin.</translation>
        </message>
        <message>
            <source>Another computer opened this vault on %1. If both use it at once, changes get lost.</source>
            <translation>Ein anderer Rechner hat diesen Tresor am %1 geöffnet. Benutzen ihn beide zugleich, gehen Änderungen verloren.</translation>
        </message>
        <message numerus="yes">
            <source>This is a copy: in another folder of this computer the vault is newer by %n change(s). Use that one, unless you want this state.</source>
            <translation>
                <numerusform>Das ist eine Kopie: In einem anderen Ordner dieses Rechners ist der Tresor um eine Änderung neuer. Benutzen Sie jenen, wenn Sie nicht diesen Stand wollen.</numerusform>
                <numerusform>Das ist eine Kopie: In einem anderen Ordner dieses Rechners ist der Tresor um %Ln Änderungen neuer. Benutzen Sie jenen, wenn Sie nicht diesen Stand wollen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last backup is of %1. What was changed since lies in one place only.</source>
            <translation>Die letzte Sicherung ist vom %1. Was seither geändert wurde, liegt nur an einem Ort.</translation>
        </message>
    </context>
    <context>
        <name>Whom</name>
        <message>
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>Keine Antwort nötig</translation>
        </message>
        <message>
            <source>Done: %1.</source>
            <translation>Erledigt: %1.</translation>
        </message>
        <message>
            <source>Stays open: %1.</source>
            <translation>Bleibt offen: %1.</translation>
        </message>
        <message>
            <source>No reply needed: %1.</source>
            <translation>Keine Antwort nötig: %1.</translation>
        </message>
        <message>
            <source>%1 comes back on %2.</source>
            <translation>%1 kommt wieder: %2.</translation>
        </message>
    </context>
    <context>
        <name>_Eye</name>
        <message>
            <source>Show what is typed</source>
            <translation>Eingabe anzeigen</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>Last exchange</source>
            <translation>Letzter Austausch</translation>
        </message>
        <message>
            <source>under 30 days</source>
            <translation>unter 30 Tagen</translation>
        </message>
        <message>
            <source>up to 90 days</source>
            <translation>bis 90 Tage</translation>
        </message>
        <message>
            <source>up to 180 days</source>
            <translation>bis 180 Tage</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>You owe a reply</source>
            <translation>Sie schulden eine Antwort</translation>
        </message>
    </context>
    <context>
        <name>_Refused</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
    </context>
</TS>
