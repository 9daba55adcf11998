"""How one says in German that something is settled, or that no answer is needed."""

from app.reading.phrases import Phrases

# fmt: off
_NONE_NEEDED = (
    ("kein nich", r"\b(?:keine|nicht) (?:antwort|rückmeldung|reaktion) (?:\w+ )?(?:nötig|notwendig|erforderlich)"),
    ("info kenn", r"\bnur zur (?:info|kenntnis|information)\b"),
    ("kein", r"\bkein handlungsbedarf\b"),
    ("nich", r"\bbitte antworte(?:n sie)? (?:mir )?nicht\b"),
)
SETTLES = Phrases(
    *_NONE_NEEDED,
    ("sich", r"\b(?:hat|haben) sich (?:\w+ ){0,4}(?:erledigt|geklärt|aufgeklärt)\b"),
    ("scho bere", r"\b(?:ist|sind|hab|habe|hab's|haben wir)\b.{0,20}\b(?:schon|bereits)\b.{0,15}\b(?:danke|merci)\b|^\W*hab(?:e|'s)? (?:ich )?(?:es )?(?:schon|bereits)\b.{0,12}\bdanke\b"),
    ("erle gekl hinf tisc", r"\bist (?:\w+ ){0,2}(?:erledigt|hinfällig|geklärt|vom tisch)\b"),
    ("erle", r"^(?!.*\b(?:wird|werde|nicht)\b)\W*(?:\w+[,!.]? ){0,4}erledigt\b"),
    ("dank", r"\b(?:danke|dank)\b.{0,30}\b(?:erledigt|angekommen|erhalten|bekommen|geklappt|gefunden|geklärt|passt)\b"),
    ("dank merc", r"\b(?:angekommen|erhalten|bekommen|geklappt|geklärt|gefunden|passt|alles da)\b.{0,30}\b(?:danke|dank|merci)\b"),
    ("ange eing", r"\b(?:ist|sind) (?:\w+ ){0,2}(?:angekommen|eingegangen)\b"),
    ("gefu", r"\b(?:habe?|haben) (?:\w+ ){0,4}(?:selbst |doch |schon |inzwischen )(?:\w+ )?gefunden\b"),
    ("verg", r"\bvergiss (?:es|meine|die letzte)\b"),
    ("verg", r"\bvergessen sie (?:meine|die letzte|es)\b"),
    ("nich", r"\b(?:brauchst|brauchen|musst|müssen) (?:\w+ ){0,5}nicht(?:s)? (?:\w+ ){0,3}(?:antworten|tun|machen|unternehmen|reagieren|mehr \w+en|schicken|zu tun)"),
    ("zieh", r"\bzieh(?:e|en)? (?:\w+ ){0,4}zurück\b"),
    ("stor", r"\bstorno\b"),
    ("nich", r"\bnicht mehr nötig\b"),
    ("alar", r"\b(?:falscher|fehl)[ -]?alarm\b"),
)
NO_REPLY = Phrases(
    *_NONE_NEEDED,
    ("nich", r"\b(?:brauchst|brauchen|musst|müssen) (?:\w+ ){0,5}nicht(?:s)? (?:\w+ ){0,3}(?:antworten|tun|machen|unternehmen|reagieren)\b"),
    ("kenn", r"\bzur kenntnisnahme\b"),
)
# fmt: on
