"""German: words and pairs of words by what they ask for, and by what of it an answer holds.

Alternatives stand between bars; "schic*" is any word that begins so, with its first five letters; "9" is any number.
"""

#: What a request asks for.
ASKED = {
    "when": "wann|uhrzeit|bis wann|ab wann|wie lange|wie lang|welcher tag|welchen tag|welche woche|welchem tag|"
    "wie spät|welche uhrzeit|um wieviel|wie bald",
    "many": "wieviel|wieviele|wie viel|wie viele|wie vielen|anzahl|wie groß|wie hoch|wie weit|wie alt|wie schwer|"
    "wie breit|größe|nummer|zahl|zahlen|maße|schuhgröße",
    "price": "kostet|kosten|preis|preise|teuer|betrag|kaution|miete|gebühr|summe|was nehmen|was verlangen",
    "who": "wer|wem|wen|wessen|ansprechpartner|name|namen|heißt|hieß|jemand|einer|von wem|an wen",
    "where": "wo|wohin|woher|adresse|anschrift",
    "which": "welche|welcher|welches|welchen|welchem|was für",
    "why": "warum|weshalb|wieso|woran",
    "what": "was",
    "how": "wie",
    "thing": "schic*|sende*|sendet|zusen*|zuzus*|mailen|mail|kopie|kopien|zukommen|nachreichen|benöt*|bräuc*|"
    "brauche|brauch|brauchen|fehlt|fehlen|leihen|überweist|überw*|foto|datei|liste|unterlagen",
    "deed": "bitte|kannst du|können sie|könnten sie|könntest du|machst du|würden sie|würdest du|könnt ihr|"
    "kann jemand|bringst|holst|bestellst|rufst|kümme*|reservieren|buchen|prüfen|absagen|bestellen",
    "word": "bescheid|rückm*|sag mir|sagen sie|sag mal|wissen lassen|melde|melden|mitte*|teilen sie|bestä*|"
    "meinung|antwort",
    "choice": "oder",
    "whether": "ob|steht|noch",
}
#: And by its first word.
FIRST_ASKED = {
    "yes or no": "ist|sind|hast|haben|habt|hat|kann|können|könnten|kannst|könntest|soll|sollen|darf|dürfen|wird|"
    "werden|weißt|wissen|geht|gehen|passt|klappt|gibt|reicht|reichen|kommst|kommt|kommen|bist|seid|"
    "bringst|wäre|wären|würden|braucht|brauchst|gilt|liegt|magst|mögen|nimmst|wollt|willst|wurde|war|"
    "stimmt|fährst|fahren|brauchen|müssen|muss|schaffst|hattest",
}
#: What an answer holds.
HELD = {
    "time": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|"
    "donnerstags|freitags|samstags|sonntags|morgen|heute|übermorgen|woche|wochen|uhr|abend|abends|mittag|"
    "mittags|vormittag|nachmittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|"
    "november|dezember|nie|jederzeit|bald|tage|tagen|monat|monate|monaten|stunde|stunden|minuten|jahr|"
    "jahre|jahren|gestern|später|sofort|gleich nach|ostern|pfingsten|weihnachten|ende|anfang|mitte|halb|"
    "ab dem|bis zum|noch nicht|9",
    "number": "9|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|"
    "tausend|siebenundzwanzig|keine|keinen|nichts|beide|dutzend|niemand",
    "sum": "€|$|euro|eur|chf|kostenlos|umsonst|gratis|netto|brutto|kaltmieten|cent|inklusive",
    "person": "herr|herrn|frau|dr|doktor|ich|wir|der|die|niemand|keiner|papa|mama|oma|opa|kollege|kollegin|"
    "schwester|bruder",
    "place": "im|in der|in dem|am|auf dem|auf der|beim|neben|gegenüber|unten|oben|hinten|links|rechts|keller|hof|"
    "straße|platz|bei mir|bei uns|bei der|schublade|schrank|vor der|unterm|überm|büro|garage|ordner|"
    "laufwerk",
    "given": "anbei|anhang|angehängt|beigefügt|hier|hängt|hängen|unten|liegt|liegen|folgend|beigelegt|http|https|link",
    "done": "erledigt|geschickt|gesendet|überwiesen|bestellt|gebucht|reserviert|bezahlt|gemacht|abgesagt|"
    "eingetragen|verschickt|unterschrieben|gelesen|raus|geschehen|fertig|besorgt|gekauft|geholt|"
    "repariert|getauscht|bestätigt|geklärt|angerufen|gebracht|weg",
    "yes": "ja|jo|jep|klar|gern|gerne|natürlich|selbstverständlich|passt|stimmt|genau|richtig|einverstanden|"
    "unbedingt|doch|in ordnung|geht klar|das geht|das klappt|dürfen sie|darfst du|ist da|sind da|"
    "liegt vor",
    "no": "nein|nee|nö|ne|leider|noch nicht|nicht mehr|geht nicht|kein|keine|keinen|vergessen|absagen|"
    "verhindert|weder|niemand|sorry",
    "unknown": "keine ahnung|weiß nicht|weiß ich|nicht sicher|fragen sie|frag mal|müsste ich",
    "aside": "übrigens|haha|hihi|boah|ach|oh|wow|nebenbei|!",
    "thanks": "danke|dank|herzlichen dank|freut mich|glückwunsch|wie schön",
    "condition": "wenn|falls|sofern|sobald|hängt|kommt drauf",
    "reason": "weil|denn|wegen|nämlich",
    "both": "beides|beide|beiden|alles|und ja|und nein|weder|lieber|eher|am liebsten",
    "echo": "der|dann nehmen|nimm|nehmen sie",
}
#: And by its first word.
FIRST_HELD = {
    "first yes": "ja|jo|jep|klar|gern|gerne|natürlich|selbstverständlich|passt|genau|doch|sicher|unbedingt|sehr|voll|"
    "logo|na",
    "first no": "nein|nee|nö|ne|leider|nicht|noch|kein|keine|vergessen|nix",
    "first aside": "ach|oh|haha|boah|wow|danke|vielen|herzlichen|du",
}
_LEADS = """
und oder aber also moin hallo hi hey guten tag morgen abend lieber liebe sehr geehrte geehrter
"""
#: Words that a sentence may begin with before it says anything.
LEADS = frozenset(_LEADS.split())
