"""German: by what an answer shows which of several questions it answers. Alternatives of patterns, in lower case."""

_EMPTY = """
haben hatte hätte habt wird werden würde würden wäre kann können könnte könnten könntest kannst soll sollen sollte
sind ist bist sein eine einen einem einer eines nicht noch schon auch oder aber dann denn doch dass wenn weil wann
welche welcher welches welchen wieviel viele vielen ihre ihren ihrem ihrer deine deinen deiner unser unsere mein
meine ihnen euch bitte gerne gern danke hallo liebe lieber guten frau herr herrn diese dieser dieses diesen jetzt
eigentlich wissen weißt möchte möchten brauche brauchen geben gibt sagen sagt bescheid schicken senden sonst
inzwischen kommen gekommen kommt geht gehen klappt passt
"""
#: Words that say nothing about the matter.
EMPTY = frozenset(_EMPTY.split())
#: All of them are answered.
ALL = r"beide[sn]?|alles|allem|sämtliche|zu allem|ja,? und ja|ja,? ja"
#: How to ask for a number, a price, a time, a thing, yes or no; and how each of them is given.
COUNT = r"wie ?(?:viele?n?|lange|hoch|groß|weit)|nummer|zahl|anzahl|größe"
NUMBER = r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|keine?n?|nichts"
PRICE = r"was kostet|wie ?teuer|preis|kosten|kostet|verlang\w*|betrag"
SUM = r"euro|kostenlos|umsonst|gratis|netto|brutto"
TIME = r"wann|bis wann|um wie ?viel uhr|welche[rsn]? (?:tage?n?|termine?|uhrzeit|woche|abende?)"
MOMENT = (
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|woche|uhr|abend\w*|mittags?|januar|februar|"
    r"märz|april|mai|juni|juli|august|september|oktober|november|dezember|nie|jederzeit|bald|um (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb)"
)
THING = r"schick\w*|send\w*|zusend\w*|zuschick\w*|mail\w*|anhäng\w*|kopie|überlass\w*|lass\w* .{0,40}zukommen"
GIVEN = r"anbei|anhang|angehängt|beigefügt|hier|geschickt|gesendet|liegt bei|unten|folg\w*"
VERB_FIRST = (
    r"ist|sind|hast|haben|habt|hat|kann|können|könnten|kannst|könntest|soll|sollen|darf|dürfen|wird|werden|weißt|wissen|geht|"
    r"gehen|passt|klappt|gibt|reicht|kommst|kommt|kommen|bist|seid|bringst|wäre|wären|würden|braucht"
)
YES = (
    r"ja|jo|jep|nein|nee|klar|doch|gerne?|natürlich|selbstverständlich|passt|stimmt|genau|richtig|leider|(?:das|es) (?:geht|klappt)|weiß|"
    r"glaube?|einverstanden|in ordnung"
)
#: Somebody else who was asked says that it is not for them.
PASSED = (
    r"ich nicht\b|ich (?:war|bin|hab\w*) (?:es |das )?nicht|keine ahnung|weiß ich (?:(?:leider|auch|selbst|selber|nicht|noch) ){0,2}nicht|"
    r"(?:das )?weiß ich (?:leider )?nicht|leider (?:weiß|habe|hab) ich|da (?:muss|bin|habe) ich (?:leider )?(?:passen|nicht|überfragt|keine)|"
    r"(?:dazu|davon|da) (?:kann|weiß|hab\w*) ich (?:\w+ )?(?:nichts|nicht|keine)|das (?:macht|weiß|hat|entscheidet|regelt|verwaltet) (?:nur|allein)"
)
#: Words of a request that wants something back.
AWAITED = (
    r"mir|mich|uns|unser\w*|mein\w*|ob|wissen|sag\w*|meld\w*|zurück|bescheid|rückmeld\w*|antwort\w*|bestätig\w*|nachricht|zusage\w*|"
    r"von (?:ihnen|dir|euch)|bräuchten?|(?:ich|wir) (?:\w+ )?(?:brauchen?|benötigen?|hätten?|möchten?|warten?)|"
    r"(?:(?:brauche|benötige|hätte|möchte|warte) ich|(?:brauchen|benötigen|hätten|möchten|warten) wir)(?! nicht)|fehlen|fehlt|"
    r"bitte ich|bitten wir|(?:ich|wir) bitten?"
)
READER = r"ihnen|sie|dir|dich|euch"
#: What is asked not to be done; and what may not be left undone.
FORBIDS = r"bitte\b[^.;,]* (?:nicht|nichts|nix|nie|niemand\w*|keine?[nrms]?)|(?:nicht|nichts|nix|nie|niemand\w*|keine?[nrms]?)\b[^.;,]* bitte"
KEEPS_IN_MIND = r"vergess\w*|vergiss\w*|versäum\w*|zöger\w*|scheu\w*|ohne|bevor|außer|sondern"
#: What is only asked where the first answer is no.
OTHERWISE = r"(?:wenn|falls) nicht|sonst|ansonsten|andernfalls"
