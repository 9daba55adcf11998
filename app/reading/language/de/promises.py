"""How one promises in German, and what only sounds like it."""

import re

from app.reading.cues import Cues
from app.reading.phrases import Phrases

# fmt: off
PROMISES = Cues(
    # ich schicke Ihnen, das prüfe ich, wir melden uns
    (2, "G", r"I[mOetxsd]{0,4}G|GI"),
    (2, "g", r"I[mOetxsd]{0,2}g(?!$)|gI"),
    (1, "K", r"I[mOetxsd]{0,4}K|KI"),
    (1, "k", r"I[mOetxsd]{0,2}k(?!$|m)|kI"),
    (2, "O", r"(?:I[^,]{0,3}[GgKk]|[GgKk]I)[^,]{0,4}[OS]"),
    (3, "O", r"(?:I[^,]{0,3}[HJ]|[HJ]I)[^,]{0,4}[OS]|[OS].{0,3}[HJ]I"),
    (3, "H", r"IH[es]?(?:[tR&,]|$)|(?:^|,)[es]HI|[Ia].*&H[Oe]"),
    (1, "H", r"t.*(?:I.{0,4}[HJ]|[HJ]I)|(?:I.{0,4}[HJ]|[HJ]I).*t"),
    (3, "H", r"^e?[xv]{0,2}HI"),
    (1, "O", r"[OS].{0,3}[GgKk]I"),
    (2, "t", r"t.*(?:I.{0,4}[GgKk]|[GgKk]I)|(?:I.{0,4}[GgKk]|[GgKk]I).*t"),
    (2, "R", r"(?:I.{0,4}[GgKk]|[GgKk]I).*R$"),
    (1, "R", r"(?:I.{0,4}[GgKk]|[GgKk]I).*R[,&]"),
    (2, "GK", r"(?:^|[,;:!])(?:[es]?|[ed][xv]{1,3}|x|R)[GK]I"),
    (3, "GK", r"I[GK]i|(?:^|&)[GK]iI?"),
    (3, "H", r"IHi"),
    (2, "H", r"IHex{1,2}t.*R$"),
    (2, "K", r"IK(?:s|e)(?:$|[,!])|I[KG]e(?:r|d|R)e"),
    (2, "&", r"Ik.*&[Gg]O"),
    (2, "&", r"I.*&[GK](?![mI])"),
    (2, "&", r"I.*&G[es]?O"),
    # ich werde … schicken
    (4, "W", r"(?:IW|WI)[^,]*[gk](?:$|[,&!])"),
    (2, "W", r"(?:IW|WI)[^,]*v$"),
    # schick ich dir, schick dir später
    (4, "GK", r"^[&j,]*(?:[GK]I|GO(?!.*f))"),
    (3, "GK", r"^[&j,a].*&[GK][OeI]"),
    # Sie hören von mir, du bekommst, bis Mittwoch haben Sie
    (3, "vo", r"(?:S[vo]|[vo]S).{0,6}t|t.{0,4}vS"),
    # Frau Alt wird Ihnen … zuschicken
    (3, "W", r"[xe]WO.*[gk]$"),
    (2, "C", r"IC[Oe].*t.*[gk]$"),
)

SAID = Phrases(
    ("dann", r"\bdann (?:hast|kriegst|bekommst|erhältst) du\b|\bdann (?:haben|bekommen|erhalten) sie\b"),
    ("komm folg geht", r"^\W*(?:kommt|folgt|geht) (?:noch|morgen|heute|gleich|sofort|nächste|am|bis|raus)\b"),
    ("bis", r"\bbis (?:dahin|dann) habe? ich\b.{0,50}\bfür (?:dich|sie|euch)\b"),
    ("um", r"\bich (?:höre?|hör) mich (?:\w+ )?um\b"),
    ("setz dran", r"\bsetze? (?:ich )?mich (?:\S+ ){0,3}(?:dran|daran|drüber)\b"),
    ("meld", r"\bmeld(?:e|en|')? (?:ich |wir )?(?:mich|uns)\b|\b(?:mich|uns)\b.{0,50}\bmelden\b(?!.{0,5}\bkönn)"),
    ("kümm", r"\b(?:ich|wir) (?:\S+ ){0,2}kümmere?n? (?:mich|uns)\b|\bkümmere? (?:ich )?mich\b"),
    ("komm", r"\b(?:auf (?:sie|dich|euch)|darauf|drauf) (?:\S+ ){0,3}(?:zu|zurück|zukommen|zurückkommen)\b|\bkommen? (?:ich |wir )?(?:\S+ ){0,4}(?:darauf|drauf|auf (?:sie|dich|euch)) (?:\S+ ){0,2}(?:zurück|zu)\b"),
    ("besc rück", r"\b(?:ich|wir) (?:gebe?n?|geb|sage?n?|sag) (?:\S+ ){0,6}(?:bescheid|rückmeldung)|\bgebe? (?:ich )?(?:ihnen|dir|euch)\b.{0,40}\b(?:bescheid|rückmeldung)|\bund (?:gebe?|sage?) (?:\S+ ){0,3}bescheid\b"),
    ("lauf", r"\bhalten? (?:ich |wir )?(?:sie|dich|euch)\b.{0,30}\bauf dem laufenden\b"),
    ("lass zuko", r"\b(?:lasse|lass ich|lassen wir|(?<=wir )lassen|(?<=ich )lass) (?:ich )?(?:es )?(?:ihnen|dir|euch|sie|dich)\b.{0,60}\b(?:zukommen|wissen)\b"),
    ("wird werd", r"\bwird (?:\w+ ){0,3}(?:erledigt|gemacht|nachgereicht|nachgeholt|geliefert)\b"),
    ("folg deta unte rest weit", r"\b(?:antwort|rückmeldung|angebot|unterlagen|rechnung|liste|details?|rest|entwurf|zahlen|weiteres|fotos|bilder|infos?|alles weitere) (?:dazu |wird |werden )?folg(?:t|en)\b|\b(?:folgt|folgen) (?:\w+ )?(?:morgen|heute|später|in kürze|bald|bis|am|nächste|noch|demnächst)\b"),
    ("habe haben hast beko krie erha erhä", r"\b(?:sie|du|ihr) (?:haben|hast|habt|bekommen|bekommst|kriegst|kriegen|erhalten|erhältst) (?:\S+ ){0,4}(?:spätestens|bis|morgen|übermorgen|am \w+tag|von mir|von uns|in den nächsten|nächste woche|noch heute|heute noch|heute abend|gleich|am wochenende|ende der)\b"),
    ("habe haben hast beko krie erha erhä hat", r"\b(?:haben sie|hast du|habt ihr|bekommen sie|bekommst du|kriegst du|erhalten sie|erhältst du)\b.{0,50}\b(?:spätestens|bis|morgen|übermorgen|am \w+tag|von mir|von uns|in den nächsten|nächste woche|noch heute|heute abend|gleich|am wochenende|vorliegen|im postfach)\b"),
    ("habe beko erha liegt lieg hast", r"\b(?:bis|spätestens|am|morgen|heute|übermorgen) (?:\S+ ){0,3}(?:haben sie|hast du|bekommen sie|bekommst du|erhalten sie|liegt|kriegst du)\b"),
    ("höre hört hörs", r"\b(?:sie hören|du hörst|ihr hört|hören sie|hörst du) (?:\S+ ){0,5}von (?:mir|uns)\b"),
    ("geht gehe komm raus", r"\b(?:geht|gehen|kommt|kommen) (?:\S+ ){0,3}(?:morgen|heute|nächste woche|am \w+tag|bis|noch|in kürze|spätestens|übermorgen|gleich)\b(?=.*\b(?:raus|hinaus|zu (?:ihnen|dir)|an (?:sie|dich)|in die post|per post|rüber|nach)\b)|^(?:die |der |das )?(?:geld|überweisung|antwort|rückmeldung|angebot|rechnung|liste|unterlagen|bericht|entwurf|fotos?|bilder|details|zahlen|rest|link|mail|vertrag)\w* (?:kommt|kommen|folgt|folgen) (?:\w+ )?(?:morgen|heute|am \w+tag|bis|nächste|in kürze|spätestens|gleich|später)"),
    ("meld setz", r"\b(?:meldet|setzt) sich\b.{0,40}\b(?:bei (?:ihnen|dir|euch)|mit ihnen|morgen|nächste)"),
    ("verb", r"\bsetze?n? (?:ich |wir )?(?:mich|uns) (?:\S+ ){0,5}in verbindung\b"),
    ("dran", r"\bich bin dran\b|^\W*bin (?:schon )?dran\b|\bich bleibe? dran\b"),
    ("vers", r"\bich versuch'?e?\b.{0,60}\b(?:zu|bis)\b|\bich sehe?,? (?:zu|was ich (?:tun|machen))\b"),
    ("mach erle", r"^\W*(?:\w+[,!] )?(?:mach|mache|erledig|erledige|besorg|besorge)(?:n)? (?:ich|wir)\b(?! (?:mir|schon|immer))"),
    ("nach", r"\b(?:reiche?|liefere?|hole?) (?:ich |wir )?(?:\S+ ){0,5}nach\W*$|\bich (?:reiche?|liefere?|hole?) (?:\S+ ){0,6}nach\b"),
    ("vers", r"\b(?:ich|wir) versprech(?:e|en)\b|\bversprochen\W*$"),
    ("kann könn", r"\b(?:ich|wir) (?:kann|können) (?:ihnen|dir|euch|es|das|die \w+) (?:\S+ ){0,5}(?:bis|morgen|heute|am|nächste)\b.{0,40}\b(?:schicken|senden|geben|sagen|liefern|bringen|zukommen)\b|\bkann ich (?:ihnen|dir|euch)\b.{0,30}\bbis\b.{0,40}\b(?:schicken|senden|geben|sagen|liefern|bringen)\b"),
    ("würd", r"\bich würde mich (?:dann )?(?:\S+ ){0,4}(?:melden)\b"),
)

NOT_PROMISES = Phrases(
    ("reih", r"\bin der reihenfolge\b"),
    ("nehm", r"\bnehme?n? (?:ich |wir )?.{0,40}\b(?:an|in anspruch)\W*$"),
    ("anbe anha beig beil gera hab habe hier soeb habe", r"\b(?:anbei|hiermit|im anhang|beigefügt|beiliegend|soeben|gerade eben)\b|\b(?:habe|hab|haben) (?:ich |wir )?(?:\w+ ){0,6}(?:ge\w+t|ge\w+en|erledigt|bekommen|erhalten)\W*$"),
    ("fall sofe soll wenn auf bei", r"\b(?:wenn|falls|sofern|sollten?) (?:\S+ ){0,4}(?:mögen|magst|möchten|möchtest|wünschen|brauchen|brauchst|nötig|bedarf|interesse|wollen|willst|lust|zeit|fragen|noch was|noch etwas|etwas)\b|^\W*(?:falls|bei bedarf|auf wunsch|wenn gewünscht)\b|\bwenn (?:sie|du|ihr) (?:es|das|sie|ihn) (?:brauch\w*|möcht\w*|woll\w*|will\w*)\b"),
    ("nich", r"\bnicht (?:mehr )?(?:melden|schicken|senden|schaffe\w*|hin)\b"),
    ("brin gebe mach meld prüf rufe schi schr send", r"\b(?:melde|schicke|sende|prüfe|mache|gebe|schreibe|rufe|bringe)\b.{0,30}\b(?:nicht|nie)\b"),
    ("gern", r"\bgern jederzeit\b"),
    ("meld", r"\bmelde (?:ich )?mich (?:\w+ )?(?:ab|an|krank|zurück aus|heute zurück|hiermit|mit|wegen|weil|bei ihnen,? weil|bei ihnen wegen)\b|\bmelde mich heute (?:bei (?:ihnen|dir))?,? (?:weil|wegen|mit|um)\b"),
    ("mach nimm", r"^\W*(?:mach(?:e|t|en sie)? (?:dir|euch|sich|es)|nimm dir|nehmt euch) "),
    ("sons", r"^\W*(?:sonst|ansonsten|andernfalls)\b"),
    ("sehe nehm", r"\bsehen (?:wir )?uns\b|\bnehme? (?:den|die) (?:\w+ )?(?:zug|bahn|bus|flieger|auto)\b"),
    ("sehe", r"\bwerden (?:wir )?(?:\w+ )?sehen\b"),
    ("sage sag", r"\bich (?:sage nur|sage?(?: (?:dir|euch|ihnen))?[,:]|sag mal|sage mal|sag's)"),
    ("mach scha seh les", r"\b(?:mache|mach|schaue|schau|sehe|lese) (?:ich )?mir (?:einen|ein|eine|das spiel|den film|keine|es)\b|\bmache? (?:morgen|heute|nächste woche) (?:frei|blau|urlaub|homeoffice)\b"),
    ("würd", r"\bich würde sagen\b"),
    ("über", r"\büberlasse ich\b|\bich überlasse\b"),
    ("rufe ruf", r"\bich rufe? (?:gerade |jetzt )?(?:aus|von|wegen)\b"),
    ("meld", r"\bmelden (?:wir )?uns ab\b"),
)
# fmt: on

_SOON = (
    r"(?:morgen|übermorgen|heute|nachher|später|gleich|nächste\w*|kommende\w*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bis |sobald|sowie |noch|demnächst|"
    r"zeitnah|umgehend|schnellstmöglich|baldmöglichst|so bald|dann|ende der|ende des|anfang|im laufe|diese woche|abend|nachmittag|vormittag|mittag|wochenende|in kürze|spätestens|"
    r"schnell|unverzüglich|\d{1,2}\. ?(?:\d|[a-zä]+)|nach dem|nach der|wieder|stunde|tagen|bald)"
)
#: Words that tell that something lies ahead.
FUTURE = re.compile(rf"\b{_SOON}")
