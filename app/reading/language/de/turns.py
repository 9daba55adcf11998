"""German questions that their writer answers, salutations, and when something is promised for."""

import re

#: Half a question that the writer answers in the next sentence ("Das Ergebnis? Niemand kam.").
ELLIPTIC = re.compile(
    r"^\W*(?:und |aber |also )?(?:(?:der|die|das|mein|meine|unser|unsere|sein|seine)\b(?!.*\b(?:sie|du|ihr|ihnen|dir|euch|wir|bitte|ist|sind|passt|geht|kann|können)\b)|warum\?|wieso\?|wie\?)"
)
#: The sentence after a question that shows that no answer was wanted.
ANSWERED = re.compile(
    r"^\W*(?:ich jedenfalls|ich nicht|nein\b|natürlich nicht|richtig\b|genau\b|eben\b|niemand\b|keiner\b|tja\b)"
)
_VERBS = (
    "ist|sind|bin|war|waren|hat|haben|habe|hab|hatte|hatten|tut|tun|kann|können|wird|werden|macht|machen|weiß|wissen"
)
_YOU = r"sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?"
#: Who is asked is spoken to.
TO_READER = re.compile(rf"\b(?:{_YOU})\b")
#: A question of nobody in particular with what its writer says next: half a sentence with its verb ("War das alles? War es
#: nicht."), a reason for a why, or yes.
ECHOED = re.compile(
    rf"^(?!.*\b(?:{_YOU}|bitte|oder)\b.*\?\n)"
    rf"(?:.*\?\n\W*(?:(?:ja|nein|doch|na ja),? )?(?:(?:das )?(?:{_VERBS}) (?:ich|wir|er|es|man|sie)|das (?:{_VERBS}))(?: auch| wirklich)?(?: nicht)?\W*(?:$|[.,!;:–])"
    r"|.*\b(?:warum|wieso|weshalb)\b.*\?\n\W*(?:na ja,? |na |tja,? )?(?:weil|denn)\b"
    r"|.*\?\n\W*(?:ja|jawohl|doch|natürlich|klar|keine[rs]?|alle|beides?|immer|nie)(?:[.!]|$))"
)
SALUTATION = re.compile(
    r"^(?:(?:sehr )?geehrte[rs]?|liebe[rs]?|hallo|hi|hey|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüß gott|grüezi|huhu)\b[^,!?\n:.]{0,45}(?:(?:dr|prof|st)\.[^,!?\n:.]{0,45}){0,2}[,!]\s+",
    re.IGNORECASE,
)
#: A promise that names no time puts off.
_SOON = (
    r"(?:morgen|übermorgen|heute|nachher|später|gleich|nächste\w*|kommende\w*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bis |sobald|sowie |noch|demnächst|"
    r"zeitnah|umgehend|schnellstmöglich|baldmöglichst|so bald|dann|ende der|ende des|anfang|im laufe|diese woche|abend|nachmittag|vormittag|mittag|wochenende|in kürze|spätestens|"
    r"schnell|unverzüglich|\d{1,2}\. ?(?:\d|[a-zä]+)|nach dem|nach der|wieder|stunde|tagen|bald)"
)
FUTURE = re.compile(rf"\b{_SOON}")
#: Saying yes to a task; what it then tells besides takes nothing back.
ACCEPTS = re.compile(
    r"^\W*(?:[^.!?,\n]{0,30}[,!] ?|(?:ja|ok|okay|klar|gut|gern|gerne) ){0,2}(?:wird (?:gemacht|erledigt|besorgt)|"
    r"(?:das )?mache? ich|machen wir|geht klar|(?:ich )?kümmere? (?:ich )?mich)\b(?!.*\bnicht\b)"
)
#: Asking in so many words, whatever else is said: at the beginning of a sentence, and anywhere in its first half.
BEGS = re.compile(
    r"^\W*(?:(?:(?:oh|ach|und|auch|hallo|moin|bitte|achja|\w+,)\W+){0,3}(?:(?:könnten|können|würden) sie|(?:kannst|könntest|würdest) du|(?:könnt|könntet|würdet) ihr|(?:hätten sie|hättest du|hättet ihr)|ob (?:sie|du|ihr) (?:wohl|vielleicht))\b"
    r"(?!.*\b(?:vorstellen|ein leben|raten|gedacht|geglaubt|gewusst|gemeint|erwartet)\b)"
    r"|(?:und |aber )?wer (?:kann|könnte|hat|bringt|entscheidet|macht|kommt)\b.*\?"
    r"|(?:wo|wann|wer|wie|was|welche[rsn]?)(?: denn)?(?: genau)?\?$"
    r"|(?:(?:und|oder|na|also),? )?was (?:meinst|meint|meinen|sagst|sagt|hältst|haltet|halten) (?:du|ihr|sie)\b"
    r"|(?:(?:bitte|kurz|einfach) )?(?:sag|gib|sagt|gebt|sagen sie|geben sie) (?:(?:mir|uns|doch|bitte|kurz|einfach|mal|dann|noch) ){0,4}bescheid\W*$"
    r"|(?:und|oder) (?:der|die|das|den|deine?|ihre?) [^?,.;]{1,30}\?$"
    r"|bitte \w+e(?:n|rn|ln) sie (?:mir|uns)\b"
    r"|bitte (?:(?:schicken|senden|mailen|nennen|bestätigen|unterschreiben|ergänzen|reichen|füllen) sie\b|um \w+"
    r"|(?:schick|send|mail|nenn|bestätig|unterschreib|schreib|meld|sag|gib|gebt)(?:e|t)? \w)"
    r"|(?:bitte )?[a-zäöüß]{3,}e?n sie [^?!]{0,80}\bbis (?:zum|zur|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|ende|spätestens|\d))"
    r"|(?:ich wäre|wir wären) (?:dir|ihnen|euch) (?:sehr )?dankbar\b|es wäre (?:schön|toll|gut|super|nett|lieb|prima), wenn\b"
    r"|.{0,80}?\b(?:von (?:dir|ihnen|euch) (?:brauche?|bräuchte|bräuchten|fehlt|fehlen)\b"
    r"|(?:ich|wir) bräuchten? [^?]{1,60} bis (?!auf\b)"
    r"|(?:brauchen?|bräuchten?) [^?!.]{0,40}\b(?:dein|ihr|euer|eur)(?:e[nmrs]?)? (?:[^?!.]{0,60}\bbis\b|"
    r"(?:ja|ok|okay|zusage|antwort|unterschrift|freigabe|bestätigung|rückmeldung|einschätzung|meinung)\b)"
    r"|(?:bitte ich|bitten wir)(?: sie| dich| euch)?(?: noch| nun| daher| deshalb| nochmals| herzlich| freundlich)* um\b"
    r"|(?:schreib|schick|sag|gib)e? (?:mir|uns) [^?!.]{0,20}\bbitte\b"
    r"|(?:ich (?:müsste|muss)|wir (?:müssten|müssen)|(?:müsste|muss) ich|(?:müssten|müssen) wir|müsste es) (?:[^?!,]{0,40} )?wissen\b)"
)
_DAY = r"(?:\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|ende)"
#: Promising in so many words, whatever else is said.
PLEDGES = re.compile(
    r"\b(?:geht|gehen|kommt|kommen) (?:[^?!,]{0,60} )?(?:(?:an (?:sie|dich|euch)|ihnen|dir|euch) (?:[^?!,]{0,40} )?(?:zu|raus|rüber)\b)"
    r"|\b(?:bekommst|kriegst|bekommt|kriegt|bekommen|kriegen|erhalten) (?:du|ihr|sie) [^?]{0,60}\bvon (?:mir|uns)\b"
    r"|\b(?:bekommst|kriegst|bekommt|kriegt|bekommen|kriegen|erhältst|erhaltet|erhalten) (?:du|ihr|sie)\b[^?]{0,60}"
    r" (?:in|innerhalb|binnen) (?:\w+ ){1,3}(?:minuten|stunden?|tagen?|wochen?|werktagen|arbeitstagen)\b"
    r"|\b(?:werde ich|werden wir|ich werde|wir werden) (?:ihnen|dir|euch)\b[^?]{0,80}(?:schicken|senden|ausstellen|mailen|reichen|"
    r"zukommen|geben|bringen|teilen|schreiben|melden|nennen)\b"
    rf"|\b(?:du|ihr|sie) (?:(?:bekommst|bekommt|bekommen|kriegst|kriegt|kriegen|erhalten|erhältst|erhaltet) [^?]{{0,60}}|"
    rf"(?:hast|habt|haben) (?:das|die|den|es|ihn|sie|alles)\b[^?]{{0,40}})\b(?:bis|am|spätestens) (?:am |zum |zur )?{_DAY}"
    r"|\bbis [^?]{1,40}\b(?:hast du|haben sie|habt ihr) (?:von (?:mir|uns)|die|das|den|alles)\b"
    r"|\bteile (?:es )?(?:ihnen|dir|euch) [^?]{0,40}\bmit\b"
)
