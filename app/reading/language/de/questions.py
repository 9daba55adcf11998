"""German questions that want no answer, and how a letter's salutation reads."""

import re

from app.reading.phrases import Phrases

# fmt: off
RHETORICAL = Phrases(
    # schön, oder? lustig, nicht wahr?
    ("oder ne gell nich wa was", r"^(?!.*\b(?:sie|du|ihr|ihnen|dir|euch|\d+)\b)\W*(?:\w+ ){0,2}\w+, (?:oder|ne|nö|gell|nicht wahr|wa|was|nicht|odr|woll)\?+$"),
    ("gibt", r"\bwo gibt(?:'s| es)? (?:es )?(?:denn |noch )?(?:so ?was|so etwas)\b"),
    ("kann muss", r"\bwie \w+ (?:kann|muss) (?:man|einer) (?:nur |bloß |denn |eigentlich )?sein\b"),
    ("wer was wie wo waru", r"^\W*(?:und )?(?:wer|was|wie|wo|warum) (?:\w+ ){0,6}(?:bloß|nur|wohl) (?:\w+ ){0,3}\w+\?!"),
    ("waru wozu", r"\bwarum einfach\b|^\W*wozu auch\b"),
    ("alle bloß denn eige etwa geda gegl nich scho sowa", r"\bwer (?:hätte|würde|könnte|macht|tut|glaubt|braucht|will|kann|weiß|sagt|hat)\b.{0,40}\b(?:gedacht|geglaubt|denn|schon|bloß|sowas|so etwas|eigentlich|das alles|es nicht)\b"),
    ("ohne", r"\bwas (?:wären?|würden?) (?:wir|ich|die) (?:\w+ )?ohne\b"),
    ("mehr", r"\bwas will man mehr\b"),
    ("nich sich", r"\bwer (?:kennt|hat|möchte|will|freut|liebt) (?:\w+ )?(?:nicht|das nicht|es nicht|sich nicht)\b"),
    ("nich", r"\bist das nicht\b"),
    ("nich", r"\b(?:sind|waren|ist|war) (?:die|das|der|es|sie) (?:\w+ )?nicht (?:\w+ )?\w+[?!]+$"),
    ("schö", r"\bwie schön ist das\b"),
    ("weiß", r"\bweißt du noch\b"),
    ("wiss", r"\bwissen sie noch\b"),
    ("waru", r"\bwarum (?:muss|müssen|ist|sind|passiert|geht) (?:\w+ )?(?:das |so |es |sowas )?(?:immer|eigentlich|ausgerechnet|nur|bloß)\b"),
    ("wo", r"\bwo (?:kommen|kämen) wir\b"),
    ("zeit", r"\bwo (?:ist|bleibt) (?:\w+ )?die zeit\b"),
    ("kann konn mach scha soll", r"\bwie (?:machst du|machen sie|schaffst du|schaffen sie|kann man|konnte|soll man) (?:das |es |nur |bloß |so )"),
    ("muss", r"\bmuss (?:man|ich) (?:mehr|das|da|noch mehr) (?:\w+ )?(?:sagen|verstehen|wissen|dazu)"),
    ("kenn", r"\bkennen sie das\b"),
    ("kenn", r"\bkennst du das\b"),
    ("wuss", r"\bwussten sie\b"),
    ("wuss", r"\bwusstest du\b"),
    ("sags sagt und", r"\bna,? (?:und|was sagst du|wer sagt)\b"),
    ("soll", r"\bwas soll(?:'s|s| man| ich)(?: (?:da|dazu|noch|schon))*(?: (?:machen|sagen|tun))?\W*$"),
    ("soll", r"\bwer soll (?:das|den|die|so ?was)\b.{0,20}\b(?:bezahlen|alles|machen|essen|glauben|verstehen)\b|\bwo soll das\b.{0,20}\b(?:hin|hinführen|enden)\b"),
    ("wie", r"^\W*(?:ja,? )?wie denn(?: auch)?\W*$"),
    ("nich", r"\bist es nicht\b"),
    ("oder", r"\boder (?:etwa )?nicht\?"),
    ("stim", r"\bstimmt'?s\?"),
    ("rech", r"\bhab ich recht\b"),
    ("wer'", r"\bwer's glaubt\b"),
    ("gibt", r"\bwas gibt es (?:schöneres|besseres)\b"),
    ("waru", r"\bwarum nicht\?$"),
    ("bitt echt ehrl gell hä ne oder was wirk", r"^\W*(?:echt|wirklich|ehrlich|oder|ne|gell|wie bitte|was|hä)\W*\?+"),
    ("nich", r"\bwer nicht\b"),
    ("geht", r"\bwie geht(?:'s| es)(?: dir| ihnen| euch| so)?\W*$"),
    ("alle", r"\balles gut bei (?:dir|euch|ihnen)\W*$"),
    ("darf", r"\bdarf das wahr sein\b"),
    ("kann", r"\bkann das wahr sein\b"),
    ("zeit", r"\bwie die zeit (?:ver)?(?:geht|fliegt)\b"),
    ("geht", r"\bgeht es (?:\w+ )?(?:ihnen|dir|euch) (?:auch )?so\b"),
)
# fmt: on

#: Half a question that the writer answers in the next sentence ("Das Ergebnis? Niemand kam.").
ELLIPTIC = re.compile(
    r"^\W*(?:und |aber |also )?(?:(?:der|die|das|mein|meine|unser|unsere|sein|seine)\b(?!.*\b(?:sie|du|ihr|ihnen|dir|euch|wir|bitte|ist|sind|passt|geht|kann|können)\b)|warum\?|wieso\?|wie\?)"
)
#: The sentence after a question that shows that no answer was wanted.
ANSWERED = re.compile(
    r"^\W*(?:ich jedenfalls|ich nicht|nein\b|natürlich nicht|richtig\b|genau\b|eben\b|niemand\b|keiner\b|tja\b)"
)
SALUTATION = re.compile(
    r"^(?:(?:sehr )?geehrte[rs]?|liebe[rs]?|hallo|hi|hey|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüß gott|grüezi|huhu)\b[^,!?\n:.]{0,45}(?:(?:dr|prof|st)\.[^,!?\n:.]{0,45}){0,2}[,!]\s+",
    re.IGNORECASE,
)
