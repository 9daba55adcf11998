<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Alike</name>
        <message numerus="yes">
            <source>%n person(s) may be here twice now.</source>
            <translation>
                <numerusform>%Ln person may be here twice now.</numerusform>
                <numerusform>%Ln people may be here twice now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>Newest: %1. %n backup(s), %2 in all.</source>
            <translation>
                <numerusform>Newest: %1. %Ln backup, %2.</numerusform>
                <numerusform>Newest: %1. %Ln backups, %2 in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsCard</name>
        <message numerus="yes">
            <source>%n backup(s) read from end to end: all sound.</source>
            <translation>
                <numerusform>%Ln backup read from end to end: sound.</numerusform>
                <numerusform>%Ln backups read from end to end: all sound.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not read, since of earlier keys: %n backup(s).</source>
            <translation>
                <numerusform>Not read, since of earlier keys: %Ln backup.</numerusform>
                <numerusform>Not read, since of earlier keys: %Ln backups.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message numerus="yes">
            <source>%n people: %1</source>
            <translation>
                <numerusform>%Ln person: %1</numerusform>
                <numerusform>%Ln people: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have the label “%1” now.</source>
            <translation>
                <numerusform>%Ln person has the label “%1” now.</numerusform>
                <numerusform>%Ln people have the label “%1” now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have no label “%1” any more.</source>
            <translation>
                <numerusform>%Ln person has no label “%1” any more.</numerusform>
                <numerusform>%Ln people have no label “%1” any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have another interval now.</source>
            <translation>
                <numerusform>%Ln person has another interval now.</numerusform>
                <numerusform>%Ln people have another interval now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people were removed from the address book.</source>
            <translation>
                <numerusform>%Ln person was removed from the address book.</numerusform>
                <numerusform>%Ln people were removed from the address book.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message numerus="yes">
            <source>Time to be in touch: you wanted to every %n day(s).</source>
            <translation>
                <numerusform>Time to be in touch: you wanted to every day.</numerusform>
                <numerusform>Time to be in touch: you wanted to every %Ln days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>Comparing %n person(s) …</source>
            <translation>
                <numerusform>Comparing %Ln person …</numerusform>
                <numerusform>Comparing %Ln people …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), the likeliest first</source>
            <translation>
                <numerusform>%Ln pair</numerusform>
                <numerusform>%Ln pairs, the likeliest first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Employers</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Erasure</name>
        <message numerus="yes">
            <source>%n other note(s) or message(s) still say the name.</source>
            <translation>
                <numerusform>%Ln other note or message still says the name.</numerusform>
                <numerusform>%Ln other notes or messages still say the name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fits</name>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 and %Ln other</numerusform>
                <numerusform>%1 and %Ln others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <extracomment>Whose reports count people and no messages.</extracomment>
            <translation>
                <numerusform>%Ln card</numerusform>
                <numerusform>%Ln cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%Ln new person</numerusform>
                <numerusform>%Ln new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln card(s) read</source>
            <translation>
                <numerusform>%Ln card read</numerusform>
                <numerusform>%Ln cards read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) put in order</source>
            <translation>
                <numerusform>%Ln conversation put in order</numerusform>
                <numerusform>%Ln conversations put in order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) read</source>
            <translation>
                <numerusform>%Ln message read</numerusform>
                <numerusform>%Ln messages read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about a minute left</numerusform>
                <numerusform>about %Ln minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InsightPage</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leads</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) a step this week</source>
            <translation>
                <numerusform>%Ln needs a step this week</numerusform>
                <numerusform>%Ln need a step this week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message numerus="yes">
            <source>%n files in the shared folder were not taken in.</source>
            <extracomment>Milliseconds after unlocking, after something was sealed or came, and between two looks of which one left something. After looks that failed, one after the other: minutes until the next one. Folders that are watched; a change there is a hint, the look each minute is what counts.</extracomment>
            <translation>
                <numerusform>%Ln file in the shared folder was not taken in.</numerusform>
                <numerusform>%Ln files in the shared folder were not taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenReplies</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>You owe, %n working day(s)</source>
            <translation>
                <numerusform>You owe, %Ln working day</numerusform>
                <numerusform>You owe, %Ln working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Owes you, %n working day(s)</source>
            <translation>
                <numerusform>Owes you, %Ln working day</numerusform>
                <numerusform>Owes you, %Ln working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeerDetail</name>
        <message numerus="yes">
            <source>%n referral(s) of yours still hold and went with the lost vault.</source>
            <translation>
                <numerusform>%Ln referral of yours still holds and went with the lost vault.</numerusform>
                <numerusform>%Ln referrals of yours still hold and went with the lost vault.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wk.</source>
            <translation>
                <numerusform>%Ln wk.</numerusform>
                <numerusform>%Ln wk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mo.</source>
            <translation>
                <numerusform>%Ln mo.</numerusform>
                <numerusform>%Ln mo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yr.</source>
            <translation>
                <numerusform>%Ln yr.</numerusform>
                <numerusform>%Ln yr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You owe for %n working day(s)</source>
            <translation>
                <numerusform>You have owed for %Ln working day</numerusform>
                <numerusform>You have owed for %Ln working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Owed to you for %n working day(s)</source>
            <translation>
                <numerusform>Owed to you for %Ln working day</numerusform>
                <numerusform>Owed to you for %Ln working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln employer(s)</source>
            <translation>
                <numerusform>%Ln employer</numerusform>
                <numerusform>%Ln employers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message numerus="yes">
            <source>Your limit for this person: %n working day(s)</source>
            <translation>
                <numerusform>Your limit for this person: %Ln working day</numerusform>
                <numerusform>Your limit for this person: %Ln working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message numerus="yes">
            <source>%n person(s) in your circle; it holds %1.</source>
            <translation>
                <numerusform>%Ln person in your circle; it holds %1.</numerusform>
                <numerusform>%Ln people in your circle; it holds %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You wrote %n time(s)</source>
            <translation>
                <numerusform>You wrote once</numerusform>
                <numerusform>You wrote %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>they wrote %n time(s)</source>
            <translation>
                <numerusform>they wrote once</numerusform>
                <numerusform>they wrote %Ln times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferralDetail</name>
        <message numerus="yes">
            <source>%n working day(s) left</source>
            <translation>
                <numerusform>%Ln working day left</numerusform>
                <numerusform>%Ln working days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message numerus="yes">
            <source>%n whom you verified</source>
            <translation>
                <numerusform>%Ln whom you verified</numerusform>
                <numerusform>%Ln whom you verified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the files from %2, %n of %3 have not come: number %1.</source>
            <translation>
                <numerusform>Of the files from %2, %Ln of %3 has not come: number %1.</numerusform>
                <numerusform>Of the files from %2, %Ln of %3 have not come: numbers %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%n file(s) wait unread until their author is verified.</source>
            <translation>
                <numerusform>%Ln file waits unread until its author is verified.</numerusform>
                <numerusform>%Ln files wait unread until their author is verified.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were refused and set aside unread.</source>
            <translation>
                <numerusform>%Ln file was refused and set aside unread.</numerusform>
                <numerusform>%Ln files were refused and set aside unread.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s) of a round wait for more vouchers.</source>
            <translation>
                <numerusform>%Ln referral of a round waits for more vouchers.</numerusform>
                <numerusform>%Ln referrals of rounds wait for more vouchers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n new person(s) wrote to you personally.</source>
            <extracomment>Milliseconds after a change: an import makes many.</extracomment>
            <translation>
                <numerusform>%Ln new person wrote to you personally.</numerusform>
                <numerusform>%Ln new people wrote to you personally.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) need a step</source>
            <translation>
                <numerusform>%Ln lead needs a step</numerusform>
                <numerusform>%Ln leads need a step</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) are due</source>
            <translation>
                <numerusform>%Ln reply is due</numerusform>
                <numerusform>%Ln replies are due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %Ln more</numerusform>
                <numerusform>%1 and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Renewal</name>
        <message numerus="yes">
            <source>Backed up. Backups that were removed: %n.</source>
            <translation>
                <numerusform>Backed up. Backups that were removed: %Ln.</numerusform>
                <numerusform>Backed up. Backups that were removed: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on this computer: %1</source>
            <translation>
                <numerusform>%Ln on this computer: %1</numerusform>
                <numerusform>%Ln on this computer: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the second place: %1</source>
            <translation>
                <numerusform>%Ln at the second place: %1</numerusform>
                <numerusform>%Ln at the second place: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside when a backup was restored; Kreis never removes those: %1</source>
            <translation>
                <numerusform>%Ln set aside when a backup was restored; Kreis never removes it: %1</numerusform>
                <numerusform>%Ln set aside when a backup was restored; Kreis never removes those: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message numerus="yes">
            <source>%n new message(s).</source>
            <extracomment>How often; and how long after unlocking, so that Today is painted first (milliseconds).</extracomment>
            <translation>
                <numerusform>%Ln new message.</numerusform>
                <numerusform>%Ln new messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewLine</name>
        <message numerus="yes">
            <source>%n reply(ies) you owe</source>
            <translation>
                <numerusform>%Ln reply you owe</numerusform>
                <numerusform>%Ln replies you owe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with only the last word</source>
            <translation>
                <numerusform>%Ln with only the last word</numerusform>
                <numerusform>%Ln with only the last word</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fading away</source>
            <translation>
                <numerusform>%Ln fading away</numerusform>
                <numerusform>%Ln fading away</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message numerus="yes">
            <source>%n referral(s) wait for more vouchers.</source>
            <translation>
                <numerusform>%Ln referral waits for more vouchers.</numerusform>
                <numerusform>%Ln referrals wait for more vouchers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScreenerPage</name>
        <message numerus="yes">
            <source>%1 is kept out, %n message(s).</source>
            <translation>
                <numerusform>%1 is kept out, %Ln message.</numerusform>
                <numerusform>%1 is kept out, %Ln messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everybody from %1 is kept out, %n person(s).</source>
            <translation>
                <numerusform>Everybody from %1 is kept out, %Ln person.</numerusform>
                <numerusform>Everybody from %1 is kept out, %Ln people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everybody from %1 is known, %n person(s).</source>
            <translation>
                <numerusform>Everybody from %1 is known, %Ln person.</numerusform>
                <numerusform>Everybody from %1 is known, %Ln people.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralView</name>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%Ln person chosen</numerusform>
                <numerusform>%Ln people chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other(s)</source>
            <translation>
                <numerusform>and %Ln other</numerusform>
                <numerusform>and %Ln others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharedFolder</name>
        <message numerus="yes">
            <source>Last heard %n days ago</source>
            <translation>
                <numerusform>Last heard %Ln day ago</numerusform>
                <numerusform>Last heard %Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files not acknowledged since %1</source>
            <translation>
                <numerusform>%Ln file not acknowledged since %1</numerusform>
                <numerusform>%Ln files not acknowledged since %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StageColumn</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <extracomment>Cards of one column; a thousand would hold the window for most of a second, and nobody looks through so many.</extracomment>
            <translation>
                <numerusform>%Ln more in the list</numerusform>
                <numerusform>%Ln more in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoredView</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%Ln working day</numerusform>
                <numerusform>%Ln working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>waits %n working day(s)</source>
            <translation>
                <numerusform>waits %Ln working day</numerusform>
                <numerusform>waits %Ln working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n working day(s).</source>
            <extracomment>A source that is older is called stale at the foot of the list.</extracomment>
            <translation>
                <numerusform>%1, %Ln working day.</numerusform>
                <numerusform>%1, %Ln working days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your limit: %n working day(s).</source>
            <translation>
                <numerusform>Your limit: %Ln working day.</numerusform>
                <numerusform>Your limit: %Ln working days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Their limit: %n working day(s).</source>
            <translation>
                <numerusform>Their limit: %Ln working day.</numerusform>
                <numerusform>Their limit: %Ln working days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: last read %n day(s) ago.</source>
            <translation>
                <numerusform>%1: last read %Ln day ago.</numerusform>
                <numerusform>%1: last read %Ln days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s) wrote to you personally.</source>
            <translation>
                <numerusform>%Ln new person wrote to you personally.</numerusform>
                <numerusform>%Ln new people wrote to you personally.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>Kreis: %n reply(s) due</source>
            <translation>
                <numerusform>Kreis: %Ln reply due</numerusform>
                <numerusform>Kreis: %Ln replies due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message numerus="yes">
            <source>%n referral(s) wait(s) and open(s) after you unlock.</source>
            <translation type="vanished">
                <numerusform>A referral waits. It is opened after you unlock.</numerusform>
                <numerusform>%Ln referrals wait. They are opened after you unlock.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>%n referral(s) wait(s) and open(s) after you unlock.</source>
            <translation>
                <numerusform>A referral waits. It is opened after you unlock.</numerusform>
                <numerusform>%Ln referrals wait. They are opened after you unlock.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WarningLine</name>
        <message numerus="yes">
            <source>This is a copy: in another folder of this computer the vault is newer by %n change(s). Use that one, unless you want this state.</source>
            <translation>
                <numerusform>This is a copy: in another folder of this computer the vault is newer by one change. Use that one, unless you want this state.</numerusform>
                <numerusform>This is a copy: in another folder of this computer the vault is newer by %Ln changes. Use that one, unless you want this state.</numerusform>
            </translation>
        </message>
    </context>
</TS>
