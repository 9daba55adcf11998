"""How one asks in German without a question mark, and what sounds like asking but is politeness."""

from app.reading.cues import Cues
from app.reading.phrases import Phrases

#: Where a clause begins, with what may stand before its verb ("und", "also", "bitte").
_HERE = r"(?:^|[,;:!])[&jBR]*"

ASKS = Cues(
    # könnten Sie, würdest du, ob Sie wohl könnten
    (4, "M", r"M(?:[SD]|.{0,2}Om?B)"),
    (3, "f", r"^[&]*f[SD].*M"),
    (3, "C", r"(?:^|[,;:!])[&j]*C(?:[SD]m?|I[OSm])"),
    # bitte … schicken; schicken Sie … bitte; schick mir bitte
    (4, "B", r"B.*[gkv]$"),
    (3, "B", r"B[^,;]{0,7}[gkvGKV](?:[Semx9!]|[,;]|$)|BN$"),
    (3, "B", r"[gkvGKVD2][^,;]{0,6}B(?:$|[^!?])"),
    (2, "B", r"[^j,]B$"),
    (2, "B", r"^[^j]{2,}B[t9]"),
    # imperatives: schicken Sie, sag mir, gib Bescheid
    (4, "gkN", _HERE + r"(?:[gk]|N(?=S.?m))S"),
    (2, "v", _HERE + r"vS"),
    (3, "GK", r"^[^Iay]*(?:^|[,;:!&])[&jB]*[GK](?:[meswfc9j]|N|R|x|d|,|$)(?!I)(?!.{0,2}n)"),
    (2, "V", r"^[^Iay]*(?:^|[,;:!&])[&jB]*V(?!I)"),
    (2, "V", r"^[&jB]*V[sw9N].{0,2}R$"),
    (3, "GKV", r"^[^Iay]*(?:^|[,;:!&])[&jB]*[GKV][^Im]?m"),
    (3, "gk", r"^[^Iay]*(?:^|[,;:!&])[&jB]*[gk](?:m|[es]B|N|O[^I]*d|BE|BO)"),
    # bitte um, wir bitten Sie, um Antwort wird gebeten
    (4, "B", r"Bd.{0,4}N|Bd[EOe]"),
    (4, "b", r"(?:I.{0,3}b|bI|^[^e]{0,3}yb)[^p]{0,4}(?:[dOSmf,]|N|t)"),
    (3, "B", r"IB(?:[OSd,]|r)"),
    (3, "yC", r"[yC]I?[SO].{0,4}(?:b|oB|k$)"),
    (3, "N", r"N.{0,4}b|d.{0,3}N.{0,6}b|^.{0,4}N.{0,2}b"),
    # Rückmeldung bitte bis Freitag; Zusagen bis Montag
    (4, "N", r"NB|N[^,IS]{0,2}B"),
    (3, "N", r"^[eEx]{0,2}N[OrE]{0,2}t[t9e]"),
    # über Ihre Antwort freue ich mich, für Rückmeldung dankbar, eine Bestätigung wäre nett
    (4, "N", r"d[Eexvl]{0,3}N.{0,5}(?:y|z|l)|d[Eexvl]{0,3}N.*zIOl"),
    (3, "N", r"N.{0,6}(?:z|ym|y$|Cz|yz)"),
    (3, "d", r"d[E][xv]{0,2}N?.{0,2}(?:zI|aI|y|I).{0,4}l"),
    # es wäre nett, wenn; wäre gut zu wissen; wenn Sie …, wäre das prima
    (4, "l", r"[zyMI].{0,5}l,?(?:c|d|f|e?[SD])"),
    (4, "l", r"c[SD].{1,14}[z].{0,4}l"),
    (4, "c", r"^[&j]*c[SD]m.{0,9}(?:2|M|C|[gkv])"),
    (3, "lo", r"(?:l|z).{0,2}do(?:.{0,2}z)?|lo"),
    (-3, "C", r"^CIm.*,&?z"),
    # ich wüsste gern, mich würde interessieren, ich wollte fragen, ob
    (4, "o", r"(?:I|m|y).{0,5}o.{0,4}[,]?[fw]|^I?a?o,[fw]"),
    (4, "o", r"yI.{0,3}o|Iy[jx]?.{0,3}o"),
    (3, "o", r"[yM][^S]{0,4}(?:rO|vO|O).{0,2}o"),
    (3, "o", r"(?:aI|Ia)o.{0,2}[fw]"),
    (2, "o", r"^o.{0,3}[,]?[wf]"),
    # ich brauche von Ihnen, uns fehlt noch, es fehlen noch
    (3, "q", r"(?:Iq|qI|mq).{0,4}(?:E|rO|N|x?D)|q.{0,5}t"),
    (3, "h", r"(?:mh|hm|sh|^[w]h|hE|h9|hx?rO)"),
    (2, "h", r"h.{0,6}(?:E|rO|N)"),
    # du musst mir noch sagen; du sagst mir Bescheid
    (3, "u", r"(?:[SD]u|u[SD]).{0,3}m"),
    (2, "u", r"(?:[SD]u|u[SD])"),
    (3, "2", r"(?:^|[,;:!])[&]*(?:D2|2D)r?.{0,2}(?<!r)m"),
    (3, "2", r"^[&j,]*2D"),
    (3, "gkv", r"^[&j,]*(?:v|haben|g|k)D"),
    # ich möchte gern … buchen, ich hätte gern ein Angebot
    (4, "y", r"Iyj?.*(?:k$|kj?$)"),
    (3, "y", r"(?:Iy|yI)j.*(?:N|e)"),
    (4, "w", r"^[&j,]*w.{0,4}[2MC][D]"),
)

#: Ways of asking that only their words tell.
SAID = Phrases(
    (
        "frag",
        r"\b(?:meine|unsere|die|eine|kurze|letzte|einzige|bleibt die|daher die|nur die) (?:\w+ )?fragen?(?: noch| ist| wäre| lautet| bleibt| dazu| an dich| an sie)?(?:,? (?:ob|wann|wie|was|wer|wo|welche\w*|bis)\b|:)",
    ),
    ("antw rück zusa nach", r"^\W*in (?:\w+ )?erwartung"),
    (
        "klar unkl offe",
        r"\b(?:mir|uns) ist (?:\w+ ){0,3}(?:nicht (?:ganz )?klar|unklar)\b|\b(?:nicht (?:ganz )?klar|unklar|offen) (?:ist|sind|bleibt|wäre) (?:\w+ ){0,3}(?:,|ob|wer|wie|wann|was|wo|noch|nur)",
    ),
    ("vor", r"\b(?:liegt|liegen|lag|lagen) (?:\w+ ){0,5}(?:noch )?nicht vor\b"),
    (
        "kein nich noch",
        r"\b(?:noch|bisher|bislang|bis heute|leider) (?:\w+ ){0,3}(?:keine|nichts|kein|nicht)\b.{0,40}\b(?:antwort|rückmeldung|reaktion|bescheid|gehört|erhalten|bekommen|eingegangen|angekommen|vorliegen)\b",
    ),
    (
        "kein nich noch",
        r"\b(?:noch keine|noch nichts|noch immer (?:keine|nicht)|nach wie vor keine) (?:\w+ ){0,3}(?:antwort|rückmeldung|reaktion|von (?:ihnen|dir|euch)|gehört|erhalten|bekommen)\b",
    ),
    (
        "aus auss offe",
        r"\b(?:steht|stehen) (?:\w+ ){0,3}(?:noch )?(?:aus|offen)\b|\b(?:noch|weiterhin) (?:offen|ausstehend|unbeantwortet|unbezahlt)\b|\bwas (?:noch )?(?:aussteht|fehlt|offen ist)\b",
    ),
    (
        "erin",
        r"\b(?:ich|wir|darf|möchte|möchten|wollte|wollen|muss) (?:\w+ ){0,5}(?:an .{1,60} )?erinnern\b|\berinnere? (?:ich |wir )?(?:\w+ )?(?:sie|dich|euch|an)\b|^\W*(?:\w+ ){0,3}erinnerung\b",
    ),
    ("denk", r"\bdenk(?:e|t|en sie)? (?:\w+ ){0,2}(?:an |dran|daran)"),
    ("verg", r"\b(?:vergiss|vergesst|vergessen sie) (?:\w+ ){0,2}nicht\b"),
    (
        "entg",
        r"\b(?:antwort|rückmeldung|nachricht|zusage) (?:\w+ ){0,5}entgegen\b|\bsehen? (?:\w+ ){0,4}(?:antwort|rückmeldung|nachricht|zusage) (?:\w+ ){0,4}entgegen\b",
    ),
    (
        "erwa hoff wart gesp antw rück zusa nach",
        r"\bin (?:\w+ ){0,2}erwartung (?:ihrer|deiner|eurer|einer) |\b(?:in|auf) (?:\w+ ){0,2}(?:erwartung|antwort|rückmeldung|zusage|nachricht) (?:\w+ )?(?:ihrer|deiner|eurer|einer|hoffend|wartend)\b|\b(?:warte|warten) (?:\w+ ){0,4}auf (?:\w+ ){0,2}(?:ihre\w*|deine?\w*|eure\w*|antwort|rückmeldung|urteil|zusage)|\bhoffen? (?:\w+ ){0,3}auf (?:\w+ ){0,3}(?:antwort|rückmeldung|nachricht|zusage)",
    ),
    (
        "höre hör",
        r"\b(?:hoffe|hoffen|freue|freuen|würde)\b.{0,40}\bvon (?:ihnen|dir|euch) zu hören\b|\b(?:hoffe|hoffen), (?:\w+ )?(?:von|etwas)\b.{0,20}\bhören\b|\blass (?:mal )?(?:was )?(?:von dir |von euch )?hören\b",
    ),
    (
        "freu",
        r"\bfreuen? (?:ich |wir )?(?:mich|uns) (?:\w+ ){0,2}(?:auf|über) (?:\w+ ){0,3}(?:rückmeldung|antwort|nachricht|zusage|anruf|rückruf|feedback|vorschläge?|stellungnahme|meinung|bescheid)",
    ),
    (
        "freu",
        r"\b(?:auf|über) (?:\w+ ){0,4}(?:rückmeldung|antwort|nachricht|zusage|anruf|rückruf|feedback|vorschläge?|einschätzung|meinung|tipps?|hinweise?)\b.{0,40}\bfreu",
    ),
    (
        "freu",
        r"\b(?:würde|würden|wär) (?:\w+ ){0,3}freuen, (?:\w+ ){0,2}(?:wenn|von)\b|\bfreuen?,? wenn (?:sie|du|ihr)\b",
    ),
    ("meld", r"^\W*(?:\w+[,:] )?(?:bitte |dann |also )?meld(?:e|et|en)? (?:dich|euch|sie sich)\b"),
    ("meld", r"\bbitte (?:\w+ ){0,4}melden\b"),
    (
        "besc laut zeic",
        r"\b(?:gib|gebt|geben sie|sag|sagt|sagen sie)\b(?! (?:dir|ihnen|euch)\b)(?: \S+){0,7} (?:bescheid|rückmeldung|laut|zeichen)\b|\bbescheid (?:bitte|bis|sagen|geben)\b",
    ),
    ("wiss", r"\blass(?:en sie|t)? (?:es )?(?:mich|uns)\b(?: \w+){0,5} wissen\b"),
    (
        "scha guck blic",
        r"(?<!ich )\b(?:schau|schaut|guck|wirf|werfen sie) (?:\w+ ){0,4}(?:drüber|drauf|rein|darauf|darüber|blick|dir|an)\b",
    ),
    ("u", r"\bu\. ?a\. ?w\. ?g"),
    ("zähl", r"\bzählen? (?:\w+ )?auf (?:dich|sie|euch|deine|ihre|eure)\b"),
    ("haup", r"\bhauptsache,? (?:du|sie|ihr) (?:sagst|sagt|sagen|gibst|gebt|geben|meldest|schickst)\b"),
    (
        "inte",
        r"\binteressiere (?:mich|uns) (?:\w+ )?für\b.{0,80}\b(?:würde|möchte|könnte|besichtigen|noch)\b|\b(?:ihre|deine|eure) (?:\w+ )?(?:meinung|einschätzung|sicht) (?:\w+ )?(?:dazu )?interessiert\b|\bwürde (?:mich|uns) (?:\w+ ){0,2}interessieren\b|\bwürde (?:\w+ )?(?:mich|uns) interessieren\b",
    ),
    (
        "müss muss",
        r"\b(?:ich|wir) (?:müssten?|muss|müssen) (?:\w+ ){0,4}(?:wissen|von (?:ihnen|dir|euch))\b|\b(?:müsste|müssten|muss|müssen) (?:ich|wir) (?:\w+ ){0,5}(?:wissen|von (?:ihnen|dir|euch))\b",
    ),
    ("genü reic", r"\b(?:kurze[rs]?|ein|eine|dein|ihr) (?:\w+ ){0,4}(?:genügt|reicht|reichen|genügen)\b"),
    ("gebr benö", r"\b(?:wird|werden) (?:\w+ ){0,5}(?:gebraucht|benötigt)\b|\bgebraucht (?:wird|werden)\b"),
    (
        "brau benö",
        r"\b(?:brauchen?|benötigen?) (?:ich |wir )?(?:\w+ ){0,5}(?:entscheidung|zahl\w*|antwort|rückmeldung|bis|von (?:ihnen|dir|euch))\b|\b(?:ok|okay|zusage|antwort|unterschrift) (?:brauche|bräuchte|benötige)\b",
    ),
    ("bräu", r"\b(?:bräuchten?|bräucht)\b"),
    (
        "ange best vere buch rese besi anme bewe teil kauf",
        r"\b(?:möchten?|würden? gerne?|würden?|wollen|will|wollten?) (?:\w+\.? ){0,9}(?:anmelden|bestellen|vereinbaren|buchen|reservieren|besichtigen|bewerben|teilnehmen|kaufen|mieten|abholen|verschieben|umbuchen|stornieren|beantragen|kennenlernen|besprechen|treffen)\b",
    ),
    ("hätt", r"\bhätten? (?:ich|wir) gerne?\b|\b(?:ich|wir) hätten? gerne?\b"),
    ("seie sei", r"\b(?:seien sie|sei|seid) (?:bitte )?so (?:gut|nett|lieb|freundlich)\b"),
    ("mein denk halt", r"\b(?:was|wie) (?:meinst|denkst|hältst|findest) du\b"),
    ("vors", r"\b(?:schlag|schlagt|schlagen sie) (?:\w+ ){0,3}(?:etwas |was )?vor\b"),
    ("zurü", r"\bunterschrieben (?:\w+ ){0,3}zurück\b"),
    ("@", r"(?:^|\W)@\w+[:,]? "),
)

CLOSING = Phrases(
    ("bitt", r"^\W*bitte (?:sehr|schön|gern\w*)\b|\bich bitte (?:sie|dich)!"),
    (
        "grüß grüs rich",
        r"\bgrü(?:ß|ss)e?n? (?:\w+ ){0,3}bitte\b|\bbitte (?:\w+ ){0,3}(?:grüße|grüßen|grüß)\b|^\W*(?:und )?grü(?:ß|ss)e? \w+|\bricht\w* .{0,40}\bgrüße\b|\bliebe grüße\W*$",
    ),
    ("bitt", r"^\W*(?:ja|gerne?|klar|jawohl|super|oh ja)\W+(?:\w+ ){0,2}bitte\b|^\W*gerne?, bitte\b"),
    ("drin", r"\bin dringenden fällen\b"),
    ("kein", r"\b(?:wenn|falls) sie keine (?:weiteren|mehr)\b"),
    (
        "bei für",
        r"\b(?:bei|für) (?:weitere[n]? |etwaige[n]? |eventuelle[n]? |alle[n]? |offene[n]? |sonstige[n]? |evtl\. )?(?:rück)?fragen\b",
    ),
    (
        "fall habe sofe soll wenn",
        r"\b(?:wenn|falls|sollten?|sofern|haben) (?:\S+ ){0,6}(?:(?:rück)?fragen?|unklar\w*|hilfe|probleme?|schwierigkeiten|anregungen|wünsche)\b(?!,? ob)",
    ),
    (
        "fall sofe soll wenn",
        r"\b(?:wenn|falls|sollten?|sofern) (?:\S+ ){0,6}(?:etwas|was) (?:\w+ ){0,3}(?:brauch\w*|benötig\w*|fehl\w*|tun|unklar|ist|sein sollte)",
    ),
    ("kann", r"\bkann ich sonst noch\b"),
    ("verf", r"\b(?:gerne?|jederzeit|natürlich|selbstverständlich) zur verfügung\b"),
    ("steh", r"\bstehe[n]? (?:\w+ ){0,5}(?:gern\w*|jederzeit|zur)\b"),
    (
        "meld",
        r"\bmeld(?:en sie sich|e? dich|et euch|en) (?:\w+ ){0,3}(?:gern\w*|jederzeit|einfach|ruhig|falls|immer)\b|\bmeld(?:en sie sich|e? dich|et euch),? (?:\w+ ){0,2}(?:wenn|falls|sobald) (?:du|sie|ihr|was|etwas|es) (?:\w+ ){0,3}(?:brauch\w*|hilfe|magst|mögen|lust|ist|gibt)\b",
    ),
    (
        "gern jede ruhi",
        r"\b(?:jederzeit|gerne?|ruhig) (?:\w+ ){0,3}(?:melden|anrufen|fragen|ansprechen|schreiben|kontaktieren|an mich wenden|vorbeikommen|behalten)\b",
    ),
    ("zöge", r"\bzögern sie nicht\b"),
    ("sche", r"\bscheuen sie sich nicht\b"),
    ("frag", r"\bfragen sie (?:uns|einfach)\b|^\W*frag(?: lieber)? nicht\b"),
    (
        "bitt",
        r"\bbitte (?:\w+ ){0,3}(?:beachten?|entschuldig\w*|verzeih\w*|wundern|nicht wundern|nicht antworten|keine sorge\w*|keine umstände|verstehen|verständnis|denken sie an)\b",
    ),
    ("ents verz", r"\b(?:entschuldig|verzeih)\w*(?: sie)?\b(?!.*\b(?:könnte|könnten|könntest|kannst)\b)"),
    ("bitt", r"^\W*bitte(?: sehr| schön| gern\w*)?\W*$"),
    (
        "wenn",
        r"\bwenn (?:sie|du|ihr) (?:\w+ ){0,3}(?:mögen|magst|mögt|möchten|möchtest|möchtet|lust|interesse|wollen|willst|wollt)\b",
    ),
    ("viel", r"\bviel (?:spaß|erfolg|glück|vergnügen)\b"),
    ("teil", r"\bteilen wir ihnen mit\b"),
    ("fall", r"\bfalls (?:\w+ ){0,4}(?:interesse|bedarf)\b"),
    ("lass", r"\blassen sie es (?:mich|uns) (?:gern\w* )?wissen\W*$"),
    ("nich", r"\bnicht (?:mehr )?(?:nötig|notwendig|erforderlich)\b"),
    (
        "müss muss brau",
        r"\b(?:müssen sie|sie müssen|musst du|du musst|brauchen sie|sie brauchen|brauchst du|du brauchst) (?:\w+ ){0,3}(?:nicht|nichts|keine|keinen|um nichts)\b",
    ),
    ("soba höre wenn", r"\bwenn (?:ich|wir) (?:\w+ ){0,3}nichts\b|\bohne (?:weitere |ihre |deine )?rückmeldung\b"),
    (
        "komm lass blei hab habe geni pass mach fühl drüc schl erho freu nimm genieß halt haltet fahr reis",
        r"^\W*(?:und |dann |also |aber )?(?:komm(?:en sie|t)? (?:\w+ )?(?:gut|heil|gesund)|lass(?:en sie|t)? es (?:dir|euch|sich)|bleib(?:t|en sie|e)? (?:\w+ )?(?:gesund|munter|wie|so|dran|tapfer|stark|mir gewogen)|hab(?:t|en sie)? (?:\w+ ){0,2}(?:(?:ein|einen|eine) (?:schön\w*|gut\w*|tolle\w*|erholsam\w*)|viel\b|spaß|dank)|genieß|pass(?:en sie|t)? (?:\w+ )?auf (?:dich|euch|sich)|mach(?:e|en sie|t)? (?:dir|euch|sich|es|'s) (?:\w+ ){0,2}(?:keine|keinen|gut|nichts|schön|bequem|gemütlich)|mach'?s gut|fühl|drück|schlaf|erhol|freu(?:en sie sich|t? (?:dich|euch))|nimm dir|nehmen sie sich|halt(?:e|et|en sie)? (?:durch|die ohren)|fahr(?:en sie|t)? vorsichtig|reis)",
    ),
    (
        "stel rate denk glau trau",
        r"^\W*(?:stell(?:en sie|t)? (?:dir|euch|sich) (?:\w+ )?vor|rate mal|denk dir|glaub|trau dich|keine sorge)",
    ),
    ("dank", r"^\W*(?:\w+ ){0,2}(?:danke|dank) (?:\w+ ){0,3}(?:für|dass)\b(?!.*\b(?:wenn|könnten|könntest|bitte)\b)"),
    ("wünsc wüns", r"\b(?:wünsche|wünschen) (?:ich |wir )?(?:ihnen|dir|euch|allen|noch|einen|ein|eine)\b"),
    (
        "hoff",
        r"\b(?:ich|wir)? ?hoffen?,? (?:es geht|sie hatten|du hattest|ihr hattet|das hilft|dass es|sie sind|du bist|euch geht|ihnen geht|dir geht|alles)\b",
    ),
    (
        "gebe gefr woll frag bat bate gekl",
        r"\b(?:er|sie|\w+) (?:hat|hatte|haben|habe) (?:\w+ ){0,8}(?:gebeten|gefragt)\b(?!.*\bbis)|^\W*(?:er|sie|\w+ und \w+) (?:wollte|wollten|fragte|fragten|bat|baten)\b|\bhat sich (?:\w+ )?(?:geklärt|erledigt)\b",
    ),
    ("alle", r"\bund alle\b"),
    ("stel", r"\bdie frage,? .{0,60}\bstellt sich\b"),
    (
        "mich",
        r"^\W*lass(?:en sie|t)? mich (?:\w+ ){0,4}(?:klären|prüfen|überlegen|nachdenken|schauen|nachsehen|nachfragen|darüber)\b",
    ),
    (
        "könn kann",
        r"\b(?:sie|du|man|das|er|ihr) (?:können|kannst|kann|könnt)\b(?!.*\bbitte\b)|^\W*das (?:können|kannst|könnt)\b",
    ),
    ("könn", r"^\W*können (?:ja )?nicht\b"),
    ("eile zeit", r"\b(?:keine eile|eilt nicht|nimm dir (?:ruhig )?zeit|lassen sie sich zeit|lass dir zeit)\b"),
)
