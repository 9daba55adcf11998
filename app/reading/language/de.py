"""German, with Sie and du."""

import re

from app.reading.phrases import Phrases

#: Words that tell the language of a text.
CUES = frozenset(
    [
        "und",
        "der",
        "die",
        "das",
        "ich",
        "nicht",
        "ist",
        "sie",
        "wir",
        "mit",
        "für",
        "den",
        "auf",
        "ein",
        "eine",
        "haben",
        "bitte",
        "danke",
        "noch",
        "du",
        "es",
        "zu",
        "im",
        "hallo",
    ]
)

_WHAT = (
    r"(?:kurze[rns]? |baldige[rns]? |zeitnahe[rns]? |schnelle[rns]? |ihre[rn]? |deine[rn]? |eure[rn]? |eine[rn]? |schriftliche[rn]? |entsprechende[rn]? )*"
    r"(?:rückmeldung|rückinfo|rückantwort|antwort|rückruf|anruf|bestätigung|bescheid|info|information|nachricht|zusendung|übersendung|übermittlung|"
    r"mitteilung|stellungnahme|einschätzung|prüfung|freigabe|zusage|unterschrift|meinung|erledigung|klärung|hilfe|unterstützung|feedback|termin\w*|entscheidung|genehmigung|angabe\w*)"
)
_DO = (
    r"(?:geb|gib|schick|send|sag|mail|meld|mitteil|teil|nenn|ruf|prüf|schau|lass|bestätig|antwort|reich|übermittel|bring|füll|unterschreib|unterzeichn|"
    r"trag|buch|reservier|organisier|kümmer|erledig|überweis|lad|such|klär|stell|leit|korrigier|ergänz|besorg|schreib|frag|mach|hol|nimm|nehm|erklär|"
    r"kläre|verschieb|bestell|veranlass|sorg|erinner|wähl|entscheid|zeig|sprech|sprich|komm|les|lies|änder|aktualisier|zusend|zuschick|vorbei|rück|weiterleit|hinterleg|bereit|freigeb|gegenlesen|durchsehen|anschau|ansehen)"
)
# fmt: off
ASKS = Phrases(
    ("ob", r"^ob (?:sie|du|ihr) (?:\w+ ){0,12}(?:könnten|könntest|könntet|würden|würdest|möchten|mögen)\b"),
    ("hätt", r"\bhätten? (?:ich|wir) (?:\w+ ){0,2}(?:ihre\w*|deine\w*|eure\w*|noch eine\w*)\b"),
    ("bitt", r"\bbitte\b.*\b\w{3,}(?:en|ern|eln)\W*$"),
    ("bitt", r"\b\w{3,}(?:en|ern|eln) sie\b.*\bbitte\b|\bbitte\b.*\b\w{3,}(?:en|ern|eln) sie\b"),
    ("bitt", r"^(?:\w+[,:] )?(?!ja|gern|klar|danke|wie|na|ach)\w{3,} (?:\w+ ){0,4}bitte\b"),
    ("sage gebe schi rufe schr meld nenn lass teil send besp best prüf klär komm brin scha mail füll unte zeig über denk", r"^(?:\w+[,:] )?(?:und |dann |also |daher |deshalb )?(?:sagen|geben|schicken|rufen|schreiben|melden|nennen|lassen|teilen|senden|besprechen|bestätigen|prüfen|klären|kommen|bringen|schauen|mailen|füllen|unterschreiben|zeigen|überlegen|denken) sie\b"),
    ("sag gib schi ruf schr meld mail brin scha guck lass nimm frag denk über spri komm hol stel nenn zeig hilf leit mach trag sagt gebt", r"^(?:\w+[,:] )?(?:und |dann |also |aber |sonst )?(?:sag|sagt|gib|gebt|schick|ruf|schreib|meld|mail|bring|schau|guck|lass|nimm|frag|denk|überleg|sprich|komm|hol|stell|nenn|zeig|hilf|leit|mach|trag)e?t? (?!ich|wir)(?:\w+ )?(?:mir|mich|uns|dich|dir|euch|mal|doch|kurz|einfach|bescheid|dran|daran|an die|an den|hören)\b"),
    ("müss muss", r"\b(?:ich|wir) (?:müssten?|muss|müssen) (?:\w+ ){0,4}(?:wissen|von (?:ihnen|dir|euch))\b|\b(?:müsste|müssten|muss|müssen) (?:ich|wir) (?:\w+ ){0,5}(?:wissen|von (?:ihnen|dir|euch))\b|\b(?:sie müssten|du müsstest|ihr müsstet) (?:\w+ ){0,3}noch\b"),
    ("geho helf hilf", r"\b(?:wäre (?:\w+ ){0,3}geholfen|würde (?:\w+ ){0,3}helfen,? wenn|hilfreich,? wenn)\b"),
    ("fehl", r"\bes fehl(?:t|en) (?:\w+ ){0,2}(?:noch|nur)\b|\bfehl(?:t|en) (?:noch|nur noch|nur)\b.*\b(?:ihr\w*|dein\w*|euer|eure\w*)\b"),
    ("genü reic", r"\b(?:kurze[rs]?|ein|eine) (?:\w+ ){0,3}(?:genügt|reicht|würde reichen|würde genügen)\b"),
    ("hoff", r"\bhoffen? (?:ich |wir )?auf (?:\w+ ){0,2}(?:antwort|rückmeldung|nachricht|zusage)\b"),
    ("entg", r"\b(?:antwort|rückmeldung|nachricht) (?:\w+ ){0,4}entgegen\b"),
    ("brau benö", r"\b(?:ich|wir) (?:\w+ ){0,2}(?:brauchen?|benötigen?) (?:\w+ ){0,3}(?:ihre\w*|deine\w*|dein|ihr|eure\w*|von)\b|\b(?:brauchen?|benötigen?) (?:ich|wir) (?:\w+ ){0,4}(?:noch|ihre\w*|deine\w*|bis|von)\b|\bwerden? (?:\w+ ){0,4}(?:noch )?(?:gebraucht|benötigt)\b.*\bbis\b"),
    ("frag", r"\b(?:ich|wir) (?:möchten?|wollten?|würden? gerne?) (?:\w+ ){0,4}(?:an|nach)?fragen\b|\bfrage (?:ich )?(?:\w+ ){0,2}an\b|\b(?:hätte|habe) (?:ich )?(?:\w+ ){0,3}(?:eine|zwei|noch) (?:\w+ )?(?:frage|bitte)\b.{0,3}:"),
    ("mags möch kann könn will", r"^(?:\w+[,:] )?(?:magst|kannst|könntest|möchtest|willst|können|könnten|möchten) (?:du|ihr|sie) (?:mir|uns|das|die|den|bitte|mal|vielleicht|kurz)\b"),
    ("hör", r"\blass (?:mal )?(?:von dir )?hören\b"),
    ("bitt ersu", r"\b(?:ich|wir) (?:möchte[n]? |darf |dürfen |würde[n]? )?(?:\w+ ){0,2}(?:bitten?|ersuchen?)\b.{0,30}?\b(?:um|zu|dass|mir|uns|darum|nochmals)\b"),
    ("bitt", r"\b(?:mit der |mit d\. )?bitte (?:um|noch um|nochmals um) "),
    ("um", rf"^um {_WHAT} "),
    ("rück antw anru best besc info nach zuse über mitt stel eins prüf frei zusa unte mein erle klär hilf feed term ents gene anga", rf"\b{_WHAT} (?:wird|wäre|wären|erbeten|bis|erforderlich)\b"),
    ("bitt", rf"\bbitte\b(?: \w+){{0,7}}? {_DO}\w*"),
    ("bitt", rf"\b{_DO}\w* (?:\w+ ){{0,6}}bitte\b"),
    ("bitt", r"\bbitte (?:\w+ ){0,3}\w+e[nl]n? sie\b"),
    ("bitt", r"\bbitte (?:\w+ ){0,3}\w+(?:ern|eln) sie\b"),
    ("kann könn würd", r"\b(?<!wir )(?<!ich )(?:könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet) (?:sie|du|ihr|wir)\b"),
    ("könn", r"\bkönnst du\b"),
    ("bräu", r"\b(?:bräuchten?|bräucht)\b"),
    ("brau benö", r"\b(?:brauchen?|benötigen?) (?:ich |wir )?(?:\w+ ){0,5}(?:noch|von (?:ihnen|dir|euch)|bis|ihre\w*|deine\w*|eure\w*|zahl\w*)\b"),
    ("fehl", r"\b(?:mir|uns|es) fehl(?:t|en) (?:\w+ ){0,3}(?:noch|nur|bloß|lediglich)\b"),
    ("fehl", r"\bfehl(?:t|en) (?:mir|uns)\b"),
    ("freu", rf"\bfreuen? (?:ich |wir )?(?:mich|uns) (?:\w+ ){{0,2}}(?:auf|über) {_WHAT}"),
    ("über", rf"\büber {_WHAT} .{{0,30}}(?:freuen|dankbar|froh)"),
    ("dank froh verb", r"\b(?:dankbar|verbunden|froh)\b.{0,25}\b(?:wenn|für|um)\b"),
    ("dass wenn", r"\bwäre? (?:\w+ ){0,3}(?:schön|nett|toll|lieb|super|prima|gut|hilfreich|klasse|fein|wichtig),? (?:\w+ )?(?:wenn|dass)\b"),
    ("besc rück", r"\b(?:gib|gebt|geben sie)\b(?: \S+){0,7} (?:bescheid|rückmeldung)"),
    ("sag sagt sage", r"\bsag(?:t|en sie)?\b(?: \w+){0,3} (?:mir|uns|mal|bescheid|bitte)\b"),
    ("besc", r"\bbescheid (?:sagen|geben)\b"),
    ("lass", r"\blass(?:en sie|t)? (?:es )?(?:mich|uns)\b(?: \w+){0,5} wissen"),
    ("meld", r"\bmeld(?:e|et|en)? (?:dich|euch|sie sich)\b"),
    ("beso brin mail nenn schi schr send zeig", r"\b(?:schick|sende?|mail|nenn|zeig|bring|besorg|schreib)(?:e|t|en sie)? (?:\w+ )?(?:mir|uns)\b"),
    ("teil", r"\bteil(?:en sie|e|t) (?:mir|uns)\b"),
    ("ruf rufe ruft", r"\bruf(?:en sie|t)? (?:mich|uns|\w+ bitte)\b"),
    ("scha", r"\bschau(?:en sie|t|st du)? (?:\w+ )?(?:bitte|mal|dir)\b"),
    ("seie", r"\bseien sie so\b"),
    ("sei", r"\bsei so\b"),
    ("darf", r"\bdarf ich (?:sie|dich|euch) (?:\w+ )?(?:bitten|um|an)\b"),
    ("anga anru antw besc best eins ents erle feed frei gene hilf info klär mein mitt nach prüf rück stel term unte zusa zuse über", rf"\b(?:erwarten?|erbitten?|erwart) (?:ich |wir )?(?:\w+ )?{_WHAT}"),
    ("wart", rf"\bwarten? (?:\w+ ){{0,3}}(?:auf|dringend auf) (?:ihre\w*|deine\w*|eure\w*|{_WHAT})"),
    ("woll", r"\bwollten? (?:\w+ ){0,4}(?:nach)?(?:fragen|hören|wissen),? (?:ob|wann|wie|was|wo|wer|bis)\b"),
    ("frag", r"\bfrage mich,? ob (?:sie|du|ihr)\b"),
    ("würd", r"\bwürde (?:mich|uns) interessieren\b"),
    ("wüss", r"\bwüssten? (?:\w+ ){0,2}gern"),
    ("gern", r"\b(?:hätten?|möchten?|würden?) (?:\w+ ){0,3}gerne? (?:\w+ ){0,4}(?:von (?:ihnen|dir|euch)|wissen|gewusst|hören|ihre\w*|deine\w*)\b"),
    ("u", r"\bu\. ?a\. ?w\. ?g"),
    ("erin", r"\berinner(?:e|n) (?:ich |wir )?(?:\w+ )?(?:sie|dich|an)\b"),
    ("offe unbe", r"\b(?:offen|unbeantwortet) (?:ist|sind|bleib\w*) (?:noch|bloß|nur)\b"),
    ("fehl", r"\bes fehlt noch\b"),
    ("kein nich", r"\bnoch (?:keine|nichts) (?:\w+ ){0,3}(?:antwort|rückmeldung|von (?:ihnen|dir|euch) gehört)\b"),
    ("gebr", r"\bgebraucht wird\b"),
    ("wiss", r"\bich will wissen\b"),
    ("sags", r"\bsagst du\b"),
    ("schi", r"\bschickst du\b"),
    ("gibs", r"\bgibst du\b"),
)
#: Questions without their mark, as people write them in chats: looked for in short texts only.
QUESTIONS = Phrases(
    ("wann wie wo was wer waru welc wohi wohe wiev", r"^(?:und |aber |also )?(?:wann|wie|wo|was|wer|warum|welche\w*|wohin|woher|wieviel\w*) (?!ich|wir|man|schön|gesagt|besprochen|immer|auch)(?:\w+ ){0,4}(?:du|ihr)\b"),
    ("hast bist komm kann mags will weiß hätt könn mach gehs brau schi sags gibs habt seid wiss", r"^(?:und |aber |also |\w+[,!] )?(?:hast|bist|kommst|kannst|magst|willst|weißt|hättest|könntest|machst|gehst|brauchst|schickst|sagst|gibst|habt|seid|kommt|könnt|wisst|hättet) (?:du|ihr)\b"),
)
CLOSING = Phrases(
    ("bitt", r"^\W*bitte (?:sehr|schön|gern)\b"),
    ("grüß grüs rich", r"\bgrü(?:ß|ss)e?n? (?:\w+ ){0,2}bitte\b|\bbitte (?:\w+ ){0,3}(?:grüße|grüßen|grüß)\b|\bgrü(?:ß|ss) (?:mir|die|den|deine?n?|alle)\b|\bricht\w* .{0,40}\bgrüße\b"),
    ("bitt", r"^\W*(?:ja|gerne?|klar|jawohl|super|oh ja)\W+(?:\w+ ){0,2}bitte\b"),
    ("drin", r"\bin dringenden fällen\b"),
    ("kein", r"\b(?:wenn|falls) sie keine (?:weiteren|mehr)\b"),
    ("bei", r"\bbei (?:weiteren |etwaigen |eventuellen |allen |offenen |sonstigen )?(?:rück)?fragen\b"),
    ("fall habe sofe soll wenn", r"\b(?:wenn|falls|sollten?|sofern|haben) (?:\S+ ){0,6}(?:(?:rück)?fragen?|unklar\w*|hilfe|probleme?|schwierigkeiten|anregungen|wünsche)\b"),
    ("fall sofe soll wenn", r"\b(?:wenn|falls|sollten?|sofern) (?:\S+ ){0,6}(?:etwas|was) (?:\w+ ){0,3}(?:brauch\w*|benötig\w*|fehl\w*|tun|unklar)"),
    ("kann", r"\bkann ich sonst noch\b"),
    ("verf", r"\b(?:gern|jederzeit|natürlich) zur verfügung\b"),
    ("steh", r"\bstehe[n]? (?:\w+ ){0,4}(?:gern|jederzeit|zur)\b"),
    ("meld", r"\bmeld(?:en sie sich|e? dich|et euch|en) (?:\w+ ){0,3}(?:gern\w*|jederzeit|einfach|ruhig|wenn|falls|sobald|immer)\b"),
    ("gern jede ruhi", r"\b(?:jederzeit|gerne?|ruhig) (?:\w+ ){0,3}(?:melden|anrufen|fragen|ansprechen|schreiben|kontaktieren|an mich wenden)\b"),
    ("zöge", r"\bzögern sie nicht\b"),
    ("sche", r"\bscheuen sie sich nicht\b"),
    ("frag", r"\bfragen sie (?:uns|einfach)\b"),
    ("bitt", r"\bbitte (?:\w+ ){0,2}(?:beachten?|entschuldig\w*|verzeih\w*|wundern|nicht wundern|nicht antworten|keine sorge|verstehen|haben sie verständnis|denken sie an|denkt an|denk dran)\b"),
    ("bitt", r"\b(?:entschuldig|verzeih)\w*(?: sie)?(?: \w+){0,4} bitte\b"),
    ("bitt", r"^\W*bitte(?: sehr| schön| gern\w*)?\W*$"),
    ("wenn", r"\bwenn (?:sie|du|ihr) (?:\w+ ){0,3}(?:mögen|magst|mögt|möchten|möchtest|möchtet|lust|interesse|wollen|willst|wollt)\b"),
    ("viel", r"\bviel (?:spaß|erfolg|glück)\b"),
    ("teil", r"\bteilen wir ihnen mit\b"),
    ("fall", r"\bfalls (?:\w+ ){0,4}(?:interesse|bedarf)\b"),
    ("lass", r"\blassen sie es (?:mich|uns) (?:gern\w* )?wissen\W*$"),
    ("nich", r"\bnicht (?:mehr )?(?:nötig|notwendig|erforderlich)\b"),
    ("müss", r"\bmüssen sie (?:sich )?(?:nicht|nichts|keine)\b"),
    ("muss", r"\bmusst du (?:dich )?(?:nicht|nichts)\b"),
)
RHETORICAL = Phrases(
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
    ("soll", r"\bwas soll(?:'s|s| man| ich) (?:machen|sagen|tun|dazu)?"),
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
_SOON = (
    r"(?:morgen|übermorgen|heute|nachher|später|gleich|nächste\w*|kommende\w*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bis |sobald|sowie |noch|demnächst|"
    r"zeitnah|umgehend|schnellstmöglich|baldmöglichst|so bald|dann|ende der|ende des|anfang|im laufe|diese woche|abend|nachmittag|vormittag|mittag|wochenende|in kürze|spätestens|"
    r"schnell|unverzüglich|\d{1,2}\. ?(?:\d|[a-zä]+)|nach dem|nach der|wieder|stunde|tagen|bald)"
)
_WILL = (
    r"(?:schicke?|sende|maile|kümmere?|prüfe|kläre?|reiche|liefere|gebe|geb|rufe?|sage?|schaue?|lasse?|bringe?|erledige|mache?|frage?|rechne|schreibe?|leite|bestelle|buche|"
    r"reserviere|trage|stelle|suche?|besorge|hole?|überweise|informiere|schicken|senden|liefern|reichen|geben|klären|prüfen|kümmern|bringen|schreiben|rufen|lassen|stellen|spreche|lade|scanne|faxe|hinterlege|unterschreibe|erstelle|bereite|sehe|lese|guck\w*|überlege|höre)"
)
_SEND = r"(?:schicke?|sende|maile|kümmere?|prüfe|kläre|reiche|liefere|gebe|rufe|lasse|bringe|erledige|mache?|frage|schreibe|leite|schaue?)"
PROMISES = Phrases(
    ("gehe", r"\bgehen (?:\w+ )?(?:morgen|heute|nächste woche|am \w+tag) (?:\w+ )?(?:raus|hinaus|zu ihnen|an sie|in die post)\b"),
    ("habe hast", r"\b(?:sie haben|du hast|ihr habt) (?:es|das|sie|die \w+|den \w+|alles) (?:dann )?(?:spätestens|bis|morgen|übermorgen|am \w+tag)\b"),
    ("krie beko", r"\bdu (?:kriegst|bekommst) (?:\w+ ){0,3}(?:morgen|heute|noch|bis|spätestens|am|gleich|von mir)\b"),
    ("lieg habe hast geht komm raus", r"\b(?:liegt|haben sie|hast du|hat ihr|habt ihr) (?:es |das |die \w+ |den \w+ )?(?:morgen|übermorgen|spätestens|bis|am (?:montag|dienstag|mittwoch|donnerstag|freitag)|heute abend|nächste woche)\b(?!.*\?)"),
    ("folg", r"\b(?:antwort|rückmeldung|angebot|unterlagen|rechnung|liste|details?|rest|entwurf|zahlen) (?:dazu )?folg(?:t|en)\b"),
    ("scha frag guck klär", r"\bich (?:schau|frag|guck|klär)e? (?:\w+ ){0,4}(?:nach|mal|ab|und (?:sag|meld|geb))\b"),
    ("krie beko", r"\b(?:kriegst|bekommst) du (?:\w+ ){0,3}(?:morgen|heute|noch|bis|spätestens|am|gleich|von mir)\b"),
    ("komm", r"\b(?:auf (?:sie|dich|euch)|darauf) (?:\w+ ){0,2}(?:zukommen|zurückkommen)\b|\bkommen? (?:\w+ )?(?:darauf|drauf) (?:\w+ )?zurück\b"),
    ("bere beso best brin buch erle erst faxe frag geb gebe guck hint hol hole höre info klär kümm lade lass leit lese lief mach mail prüf rech reic rese ruf rufe sag sage scan scha schi schr sehe send spre stel such trag unte über", rf"\b(?:ich|wir) (?:\w+ ){{0,2}}?{_WILL}\b(?=.*\b{_SOON})"),
    ("bere beso best brin buch erle erst faxe frag geb gebe guck hint hol hole höre info klär kümm lade lass leit lese lief mach mail prüf rech reic rese ruf rufe sag sage scan scha schi schr sehe send spre stel such trag unte über", rf"\b{_WILL} (?:ich|wir)\b(?=.*\b{_SOON})"),
    ("bere beso best brin buch erle erst faxe frag geb gebe guck hint hol hole höre info klär kümm lade lass leit lese lief mach mail prüf rech reic rese ruf rufe sag sage scan scha schi schr sehe send spre stel such trag unte über", rf"\b{_SOON}.{{0,60}}\b{_WILL} (?:ich|wir)\b"),
    ("brin erle frag gebe klär kümm lass leit lief mach mail prüf reic rufe scha schi schr send", rf"^(?!bitte)(?:\w+,? )?{_SEND} (?:dir|ihnen|euch|es|das|den|die|ihn|mal|mich)\b(?=.*\b{_SOON})"),
    ("meld", r"\bmeld(?:e|en)? (?:ich |wir )?(?:mich|uns)\b"),
    ("meld", r"\b(?:mich|uns)\b.{0,50}\bmelden\b(?!.{0,5}\bkönn)"),
    ("werd", r"\b(?:ich|wir) (?:werden?|werd)\b.{0,90}\b(?:schick\w*|send\w*|\w*reichen|melden|liefern|\w*geben|prüfen|klären|kümmern|informieren|\w*sagen|\w*rufen|bringen|erledigen|machen|schreiben|\w*leiten|fragen|besprechen|\w*lassen|\w*schauen|\w*stellen|antworten|besorgen|überweisen|suchen|weitergeben|\w*kommen)\b"),
    ("werd", r"\bwerde? (?:ich|wir)\b.{0,90}\b(?:schick\w*|send\w*|\w*reichen|melden|liefern|\w*geben|prüfen|klären|kümmern|informieren|\w*sagen|\w*rufen|bringen|erledigen|machen|schreiben|\w*leiten|fragen|besprechen|\w*lassen|\w*schauen|\w*stellen|antworten|besorgen|überweisen|suchen|\w*kommen)\b"),
    ("komm", r"\b(?:komme|kommen) (?:ich |wir )?(?:\w+ ){0,3}(?:auf (?:sie|dich|euch) zu|darauf zurück|drauf zurück)"),
    ("besc rück", r"\bgebe? (?:ich )?(?:ihnen|dir|euch)\b.{0,40}\b(?:bescheid|rückmeldung)"),
    ("besc", r"\b(?:ich|wir) (?:gebe?n?|sage?n?) (?:\w+ ){0,4}bescheid"),
    ("beko erha krie", rf"\b(?:erhalten|bekommen|kriegen) sie\b.{{0,40}}\b{_SOON}"),
    ("beko erhä krie", rf"\b(?:erhältst|bekommst|kriegst) du\b.{{0,40}}\b{_SOON}"),
    ("habe", rf"\bhaben sie (?:\w+ )?{_SOON}.{{0,30}}(?:vorliegen|im postfach|auf dem tisch)"),
    ("nach", r"\b(?:reiche?|liefere?) (?:ich|wir) .{0,40}\bnach\b"),
    ("folg", rf"\b(?:folgt|folgen) (?:\w+ )?{_SOON}"),
    ("komm", r"\b(?:kommt|kommen) (?:morgen|bis|noch|in kürze|nächste|spätestens|übermorgen|heute)\b"),
    ("beso erle klär kümm mach prüf", r"\b(?:mach|mache|erledig|erledige|besorg|kümmer|kläre|prüf|prüfe) (?:ich|wir)\b(?! (?:mir|schon|immer))"),
    ("wird", r"\bwird (?:erledigt|gemacht|nachgereicht)\b"),
    ("geht", r"\bgeht (?:\w+ )?(?:morgen|heute|nächste woche) (?:\w+ )?(?:raus|hinaus|an sie|zu ihnen|in die post)"),
    ("kümm", r"\bich kümmere? mich\b"),
    ("kümm", r"\bkümmere? mich (?:\w+ )?(?:drum|darum)\b"),
    ("meld", r"\bmeldet sich\b.{0,40}\b(?:bei (?:ihnen|dir|euch)|morgen|nächste)"),
    ("dran", r"\bich bin dran\b"),
    ("dran", r"\bbin dran\b"),
    ("vers", r"\bich versuch'?e?\b.{0,60}\b(?:zu|bis)\b"),
)
NOT_PROMISES = Phrases(
    ("anbe anha beig beil gera hab habe hier soeb", r"\b(?:anbei|hiermit|im anhang|beigefügt|beiliegend|soeben|gerade eben|habe ich|hab ich|haben wir)\b"),
    ("fall sofe soll wenn", r"\b(?:wenn|falls|sofern|sollten?) (?:\S+ ){0,4}(?:mögen|magst|möchten|möchtest|wünschen|brauchen|brauchst|nötig|bedarf|interesse|wollen|willst|lust|zeit|fragen|noch was|noch etwas|etwas)\b"),
    ("nich", r"\bnicht (?:mehr )?(?:melden|schicken|senden|schaffe\w*|hin)\b"),
    ("brin gebe mach meld prüf rufe schi schr send", r"\b(?:melde|schicke|sende|prüfe|mache|gebe|schreibe|rufe|bringe)\b.{0,30}\b(?:nicht|nie)\b"),
    ("gern", r"\bgern jederzeit\b"),
    ("meld", r"\bmelde mich (?:ab|an|krank|zurück aus|heute zurück|hiermit|mit einer|wegen|bei ihnen, weil|bei ihnen wegen)\b"),
)
FUTURE = re.compile(rf"\b{_SOON}")
SETTLES = Phrases(
    ("sich", r"\b(?:hat|haben) sich (?:\w+ ){0,3}erledigt\b"),
    ("erle gekl hinf tisc", r"\bist (?:\w+ ){0,2}(?:erledigt|hinfällig|geklärt|vom tisch)\b"),
    ("erle", r"^(?!.*\b(?:wird|werde|nicht)\b)\W*(?:\w+[,!.]? ){0,4}erledigt\b"),
    ("dank", r"\b(?:danke|dank)\b.{0,30}\b(?:erledigt|angekommen|erhalten|bekommen|geklappt|gefunden|geklärt|passt)\b"),
    ("dank merc", r"\b(?:angekommen|erhalten|bekommen|geklappt|geklärt|gefunden|passt|alles da)\b.{0,30}\b(?:danke|dank|merci)\b"),
    ("ange eing", r"\b(?:ist|sind) (?:\w+ ){0,2}(?:angekommen|eingegangen)\b"),
    ("gefu", r"\b(?:habe?|haben) (?:\w+ ){0,4}(?:selbst |doch |schon |inzwischen )(?:\w+ )?gefunden\b"),
    ("verg", r"\bvergiss (?:es|meine|die letzte)\b"),
    ("verg", r"\bvergessen sie (?:meine|die letzte|es)\b"),
    ("kein nich", r"\b(?:keine|nicht) (?:antwort|rückmeldung|reaktion) (?:\w+ )?(?:nötig|notwendig|erforderlich)"),
    ("info kenn", r"\bnur zur (?:info|kenntnis|information)\b"),
    ("kein", r"\bkein handlungsbedarf\b"),
    ("nich", r"\b(?:brauchst|brauchen|musst|müssen) (?:\w+ ){0,3}nicht(?:s)? (?:\w+ ){0,3}(?:antworten|tun|machen|unternehmen|reagieren|mehr schicken|schicken)"),
    ("zieh", r"\bzieh(?:e|en)? (?:\w+ ){0,4}zurück\b"),
    ("stor", r"\bstorno\b"),
    ("nich", r"\bnicht mehr nötig\b"),
)
NO_REPLY = Phrases(
    ("kein nich", r"\b(?:keine|nicht) (?:antwort|rückmeldung|reaktion) (?:\w+ )?(?:nötig|notwendig|erforderlich)"),
    ("info kenn", r"\bnur zur (?:info|kenntnis|information)\b"),
    ("kein", r"\bkein handlungsbedarf\b"),
    ("nich", r"\b(?:brauchst|brauchen|musst|müssen) (?:\w+ ){0,3}nicht(?:s)? (?:\w+ ){0,3}(?:antworten|tun|machen|unternehmen|reagieren)\b"),
    ("kenn", r"\bzur kenntnisnahme\b"),
)
# fmt: on
#: The sentence after a question that shows that no answer was wanted.
ANSWERED = re.compile(
    r"^\W*(?:ich jedenfalls|ich nicht|nein\b|natürlich nicht|richtig\b|genau\b|eben\b|niemand\b|keiner\b|tja\b)"
)
SALUTATION = re.compile(
    r"^(?:(?:sehr )?geehrte[rs]?|liebe[rs]?|hallo|hi|hey|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüß gott|grüezi|huhu)\b[^,!?\n:.]{0,45}(?:(?:dr|prof|st)\.[^,!?\n:.]{0,45}){0,2}[,!]\s+",
    re.IGNORECASE,
)
