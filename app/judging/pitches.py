"""How letters that are sent to many people are made: turns of phrase, each with its weight.

Words alone tell little, since people write "free", "offer" and "minutes" too. What tells is how they stand together: a
saving with its percentage, a benefit for a whole trade, a call of fifteen minutes, a last chance, a fee for a parcel.
Each pattern stands under beginnings of words (four letters) of which one must occur. Some turns of phrase speak for a
person who means me alone; their weights are negative.
"""

from app.records.exchange import Reason

_MINUTES = r"(?:\d+|ten|fifteen|twenty|zehn|fünfzehn|zwanzig|few|paar|couple of)[- ]?"

# fmt: off
SALES: tuple[tuple[int, str, str], ...] = (
    # a call, a demo, a trial, for nothing
    (2, "minu min", rf"\b{_MINUTES}(?:minutes?|minuten|mins?)\b.{{0,40}}\b(?:call|chat|gespräch|austausch|telefonat|review|demo|zoom|teams|talk)\b|\b(?:call|chat|gespräch|austausch|telefonat|demo)\b.{{0,20}}\b{_MINUTES}(?:minutes?|minuten|mins?)\b"),
    (3, "chat gesp aust tele demo conv", r"\b(?:quick|brief|short|kurze[rsn]?|unverbindliche[rsn]?|confidential|free|kostenlose[rsn]?|kostenfreie[rsn]?|nen kurzen) (?:call|chat|gespräch|austausch|telefonat|demo|conversation|intro)\b"),
    (4, "free kost grat no-c unve", r"(?<!feel )\b(?:free|complimentary|no[- ]obligation|no[- ]cost|kostenlose[rnsm]?|kostenfreie[rnsm]?|unverbindliche[rnsm]?|gratis) (?:\w+ )?(?:quote|review|audit|consultation|trial|demo|assessment|valuation|sample|estimate|guide|comparison|check|beratung|bewertung|angebot|analyse|erstgespräch|test\w*|webinar|call|vergleich|muster|probe\w*|gutachten)\b"),
    (2, "kost free grat unve obli", r"\b(?:kostenlos|kostenfrei|unverbindlich|gratis|free of charge|no obligation|no-obligation|without obligation|completely free|complimentary|it costs nothing)\b"),
    (3, "demo tria webi", r"\b(?:set up|book|schedule|arrange|buchen|vereinbaren|start|starten)\b.{0,25}\b(?:demo|trial|testphase|onboarding)\b|\b\d+[- ]day (?:free )?trial\b|\b(?:webinar|masterclass)\b.{0,80}\b(?:register|join|sichern|anmelden|plätze|seats|invite)\b"),
    # what we do for a whole trade
    (3, "help", r"\b(?:we|i) (?:help|work with|support|specialise in helping|partner with) (?:\w+ ){0,4}(?:businesses|companies|firms|practices|freelancers|owners|teams|founders|professionals|clients|people|families|agencies|contractors|landlords|schools|brands|coaches|\w+ers)\b"),
    (3, "helf unte zeig begl bera", r"\b(?:wir|ich) (?:helfen?|unterstützen?|zeigen?|zeig|begleiten?|beraten?) (?:\w+[- ]?){0,4}(?:unternehmen|praxen|kanzleien|betrieben?|firmen|selbstständigen?|leuten|menschen|frauen|kunden|gründern?|coaches|handwerkern?|\w{4,}(?:ern|innen|praxen|betriebe))\b"),
    (3, "firm busi prac wie", r"\b(?:firms|businesses|companies|teams|practices|people|unternehmen|praxen|betriebe) (?:like yours|of your size|in your area|wie (?:ihr\w*|deins|eures))\b"),
    (3, "clie cust kund mitg memb", r"\b(?:unsere (?:kunden|mitglieder|klienten)|our (?:clients|customers|members|users)) (?:\w+ ){0,2}(?:erhalten|sparen|verdienen|gewinnen|erzielen|save|see|get|gain|earn|love|report|average)\b"),
    (2, "busi cust kund unte memb", r"\b(?:join|over|more than|über|mehr als) [\d.,]+ (?:businesses|companies|customers|kunden|unternehmen|teams|users|people|members)\b"),
    # a gain with its figure
    (3, "save savi cut redu lowe incr boos doub grow spar eins senk stei verd erhö gewi", r"\b(?:save|saving|saves|cut|reduce|lower|increase|boost|double|grow|overpaying|overpay|sparen|spart|einsparen|einspart|senken|steigern|verdoppeln|erhöhen)\b.{0,50}(?:\d+ ?%|[€$£] ?\d|\d ?[€$£]|percent\b|prozent\b|\d+ (?:hours|stunden)\b|(?:your|their|ihre|deine) (?:\w+ ){0,2}(?:costs?|kosten|bills?|umsatz|revenue|energie\w*)\b|\bby up to\b|\bbis zu\b|\ba third\b|\bthe price of\b|hours every|stunden pro)"),
    (3, "% proz perc", r"(?:up to|bis zu|satte) \d+ ?(?:%|prozent|percent)|\b\d+ ?% (?:off|rabatt|nachlass|günstiger|cheaper|discount|p\.?a\b)"),
    (2, "mont mona hour stun pro", r"\b(?:from|ab|just|nur|only|from as little as|at just|for less than|schon ab) [€$£]? ?\d+(?:[.,]\d+)? ?(?:[€$£]|euro|eur|usd|pounds|dollars)?\b(?:.{0,16}\b(?:month|monat|hour|week|je|pro|per|day|stunde)\b)|\bstart at (?:just )?[€$£]\d"),
    (2, "mona mont", r"\b(?:monatlich kündbar|jederzeit kündbar|cancel any ?time|quit any ?time|no card needed|keine kreditkarte)\b"),
    # how I came upon you
    (3, "prof webs seit site came noti scho stum", r"\b(?:auf (?:ihr|dein|euer)e?[nrms]? (?:\w+ )?(?:profil|website|webseite|seite|homepage|unternehmen) (?:gestoßen|aufmerksam)|(?:ihre?|deine?) (?:profil|webseite|website|homepage) (?:analysiert|gesehen|angeschaut|besucht)|(?:came|stumbled) (?:across|upon) (?:your|you)|going through your (?:website|profile|site)|(?:visited|reviewed|analy[sz]ed|looked at|saw|seen|browsing) your (?:website|site|profile|page|company)|noticed (?:that )?(?:you're|you are|your (?:company|team|business|website|site)))"),
    (2, "prof caug impr auge bege werd mega", r"\b(?:caught my eye|(?:super |really |very )?impressed (?:by|with)|ins auge gesprungen|war (?:sofort )?begeistert|passt perfekt|perfect (?:fit|match)|perfekt zu (?:einem|meinem|unserem)|finde mega)\b"),
    (2, "floa circ bump chec top prev earl", r"\b(?:floating this|bumping this|circling back|look at my (?:last|previous|earlier) (?:email|message|note)|my previous (?:email|message)|top of your inbox|following up on (?:the|our) (?:prior|earlier|previous))\b"),
    (3, "rich ansp", r"\b(?:(?:the )?(?:right|best|correct) person to (?:talk|speak|contact)|who (?:should|can|would) (?:i|we) (?:speak|talk|contact)|if (?:it isn't|it's not|that's not|not) you\b|(?:richtige|zuständige)[rn]? ansprechpartner|wer (?:ist )?(?:bei ihnen|in ihrem hause) (?:zuständig|für))"),
    # a last chance, few places
    (3, "plät spot plac seat slot limi begr", r"\b(?:(?:nur|only|just|noch|letzten?) (?:noch )?(?:wenige |few |a few |\d+ |three |drei )?(?:plätze|spots|places|seats|slots)|begrenzte[nr]? plätze|limited (?:seats|places|spots|slots|time|offer)|(?:slot|tier|place|spot)s? (?:is |are )?(?:left|almost gone|going fast))"),
    (3, "gilt gült offe vali expi ends dead wind fina", r"\b(?:gilt nur|nur (?:noch )?(?:bis|heute|für kurze zeit)|offer (?:ends|expires|valid|closes)|(?:sale|discount|pricing|promotion|offer|quote|tier|window|contract) (?:\w+ ){0,3}(?:ends?|expires?|closes?|closing|is closing)|expires (?:today|tonight|at)|ends today|jetzt (?:zugreifen|sichern|bestellen|anfordern|anmelden)|now is the time|act (?:now|fast|today)|before (?:it's too late|this window)|final hours|last chance|price goes up)"),
    (3, "sich fors clai", r"\b(?:sichern sie sich|sichere dir|fordern sie (?:jetzt )?(?:ihre?|gleich)|claim your|secure (?:your|the) (?:spot|place|discount|seat|slot|tier)|lock in|order (?:now|today)|grab (?:one|your|yours)|don ?'? ?t (?:wait|miss))"),
    (3, "ausg sele shor chos nomi awar top", r"\b(?:(?:wurden|wurdest|sind) (?:\w+ ){0,6}ausgewählt|you (?:have been|are|were) (?:pre-?)?(?:selected|shortlisted|chosen|nominated|qualified)|has been (?:shortlisted|selected|nominated)|one of the top \d+|your (?:award|prize)|editorial board|processing charge)"),
    # shops and makers
    (3, "manu hers prod whol fact ware", r"\b(?:we (?:manufacture|produce|supply|are a (?:leading |local )?(?:manufacturer|supplier|cleaning|factory))|wir (?:produzieren|liefern|sind hersteller|sind ein führender)|best (?:price|quality)|good quality|fast delivery|factory price|competitive (?:rates|prices|pricing)|unbeatable|sonderpreis\w*|versandkostenfrei|top[- ]?konditionen|attraktive konditionen)\b"),
    (3, "quot offe ange pack bro kata cata", r"\b(?:(?:send|make|get) you (?:a|an|our) (?:quote|offer|brochure|price ?list|packages)|love to quote|quote for your|a quote and our|(?:ihnen|dir) (?:ein|unser) (?:kostenloses |unverbindliches )?angebot (?:machen|unterbreiten|erstellen|zusenden)|unser paket|our packages|preisliste|price list)\b"),
    (2, "bock neug", r"\b(?:hast du|haben sie|hättest du|besteht) (?:grundsätzlich )?(?:interesse|bock)\b|\b(?:want|care|like) to (?:hear|know|learn) more\b|\b(?:interested|interesse|neugierig)\?"),
    (2, "repl antw einf scho schi", r"\b(?:just |simply )?(?:hit )?reply with (?:your|the word|\"|yes|'|name)|\bantworten sie (?:einfach )?(?:auf diese|mit)|\bschicken sie (?:mir|uns) einfach\b|\bkurzes „?ja\b"),
    # who provides, and to whom
    (2, "biet verm lief führ sche befr verg verl entw real gara spez digi gest koll leas ange pake lösu meth leis agen port neue coac baue", r"\b(?:wir (?:bieten|vermitteln|liefern|führen|schenken|befragen|vergleichen|verlosen|entwickeln|realisieren|optimieren|garantieren|suchen (?:für|dringend)|sind spezialisiert|digitalisieren|gestalten)|unsere?[rnm]? (?:experten|expertinnen|spezialisten|kollektion|leasing\w*|angebot\w*|paket\w*|system|lösung\w*|plattform|methode|programm|leistungen|agentur|portfolio|neue[nr]? \w+)|ich (?:biete|vermittle|vergleiche|gestalte|coache|optimiere|baue gerade))\b"),
    (2, "offe guar sour cond excl agen serv pack cand asse brok rede show", r"\b(?:(?:we|our (?:agency|team|company|firm|assessors|experts)) (?:supply|supplies|offer|provide|specialise|specialize|compare|deliver|design|build|guarantee|source|are conducting|have helped|work exclusively)|our (?:agency|platform|services|packages|new collection|solution|candidates|assessors|programme|program|experts)|as brokers|i can (?:redesign|get you|save you|offer you|show you how)|(?:i'm|i am) a (?:\w+ )?(?:web|graphic) (?:designer|developer))\b"),
    (2, "ents gewe unte mitt busi wome offi selb hiri deci home land", r"\b(?:entscheider\w*|gewerbetreibende\w*|gewerbekunden|unternehmer(?:innen|n)?\b|mittelständ\w*|mittelstand|business owners?|women in business|office managers|small businesses|handwerksbetriebe\w*|selbstständige\w*|hiring managers?|decision makers?|hausbesitzer\w*|homeowners?|landlords)\b"),
    (2, "vors zuse zeig kalk anru frei rese erst unte bera rech pric set book show quot arra", r"\b(?:darf|dürfen|soll|sollen) (?:ich|wir) (?:ihnen|dir|für sie|sie)\b.{0,70}\b(?:vorstellen|zusenden|zeigen|kalkulieren|machen|anrufen|freischalten|reservieren|erstellen|unterbreiten|beraten|rechnen)\?|\b(?:shall|may|can|could) (?:i|we) (?:send you (?:some|a|our)|price|set up|book|show you|give you a (?:quote|call)|arrange|put you)\b[^.!]{0,80}\?"),
    (2, "wäre", r"\b(?:wäre das (?:etwas|was|interessant)|would (?:this|that|it) be of interest|could this be for you|want to see (?:some|more|how)|ready to \w+|machen sie mit|will you take part|willst du sie wirklich)\b[^.!]{0,40}\?"),
    (2, "fehl wuss tire", r"(?:(?<=[.!?,:] )|(?<=^ ))(?:fehlen ihnen|suchen sie (?:noch|auch|einen|eine)|zahlen sie (?:auch|noch)|kennen sie schon|haben sie schon (?:unsere?n?|einmal|mal)|ist ihre? \w+ (?:schon|bereits|noch)|sind sie (?:schon|bereits) \w+|wussten sie|do you struggle|do you want to|are you (?:compliant|still|tired of|struggling|missing)|did you know|looking for (?:\w+ )?(?:new|more|better)|tired of|still (?:thinking|doing|paying|using))\b[^.!]{0,90}\?"),
    # thanks with a code, baskets, surveys with a prize, subscriptions
    (3, "verl gewi win guts welc", r"\b(?:verlosen wir|gewinnspiel|win an? (?:ipad|prize|voucher|holiday)|could win|als dank(?:eschön)?\b.{0,70}(?:€|gutschein|code|ipad)|(?:use |mit |einfach )?code [a-z]+\d+|gutschein über|(?:welcome|to welcome) you back|we miss you)"),
    (3, "ware bask chec kart cart kund koll eink", r"\b(?:warenkorb|(?:your|in the) (?:basket|cart)|at checkout|neue kollektion|new collection|versand geschenkt|free (?:delivery|shipping)|nächsten einkauf|next (?:purchase|order)|liebe kundin|lieber kunde)\b"),
    (3, "mark umfr surv rese stud teil", r"\b(?:marktstudie|marktforschung|kurze umfrage|conducting research|market research|(?:short|quick|our) survey|umfrage\b.{0,60}\bminuten)\b"),
    (3, "nett vat depo anza lief leas fest mitg memb plus", r"\b(?:€ netto|plus vat|nil deposit|ohne anzahlung|sofort lieferbar|in stock now|leasing(?:angebot|rate|vertrag)?\w*|zum festpreis|mitgliedsbeitrag|membership is|(?:mitgliedschaft|membership) (?:kostet|costs))\b"),
    (4, "repl antw", r"\b(?:reply|antworten sie|antworte)(?: einfach)? (?:with |mit )?„?\"?'?(?:yes|ja|stop|info|interesse)\b"),
    (3, "brok bill rech", r"\b(?:as brokers|compare (?:\w+ ){0,3}\d+ suppliers|contract is (?:coming to an end|up for renewal|ending)|copy of (?:a|your) (?:recent|latest|last) bill|letzte (?:strom|gas|energie)rechnung)\b"),
    (3, "mobi losi rede rela tauc webd", r"\b(?:mobile[- ]friendly|losing (?:customers|sales|money)|website[- ]relaunch|webdesign\w*|(?:erst|nur) auf seite (?:zwei|drei|vier|\d)|bei den wichtigsten (?:begriffen|suchbegriffen))\b"),
    (2, "bußg konf zert verf vero abma", r"\b(?:bußgeld\w*|fines of|are you compliant|zertifiziert\?|neue verordnung|new (?:\w+ )?regulations|abmahnung\w*)\b"),
    (1, "exkl excl mast tast netz", r"\b(?:exklusiv\w*|exclusive\w*|mastermind|probetreffen|free taster)\b"),
    (4, "kauf buy anka", r"\b(?:wir kaufen|we buy|ankauf)\b.{0,60}\b(?:höchstpreis\w*|top prices?|best prices?|gold\w*|altgold|autos?|cars?|scrap|uhren|watches)\b"),
    (4, "glüc cong numm gezo draw", r"\b(?:glückwunsch|congratulations)\b.{0,80}\b(?:gezogen|drawn|gewonnen|won|winner|ausgelost|selected)\b|\b(?:nummer|number) (?:wurde gezogen|has been drawn)\b"),
    (3, "gege area nach umge", r"\b(?:(?:fachberater|berater|techniker|surveyor|advis[eo]r|assessor|engineer|representative)\w* (?:ist|is) .{0,30}(?:in ihrer (?:gegend|nähe|region)|in your area)|(?:ist|is) (?:nächste woche|next week) in (?:ihrer|your) (?:gegend|area|region|street))\b"),
    (3, "app test rent miet rest erle", r"\b(?:(?:unserer|our) app\b|wir erledigen den rest|we(?:'ll)? do the rest|test(?:zugang|account| account)|zum testen (?:hin|da)|try it (?:out )?(?:free|for)|rent it or|mieten sie (?:ihn|sie|es) oder)"),
    (3, "verl publ manu auto", r"\b(?:unser verlag|our publishing|neue manuskripte|new manuscripts|(?:dear|sehr geehrter?) (?:author|autor\w*)|(?:ein|your own) (?:buch|book) (?:zu )?(?:veröffentlichen|publish))\b"),
    (3, "vern conn chal hera coac führ lead grab kale cale", r"\b(?:danke fürs vernetzen|thanks for connecting|(?:größte|biggest) (?:herausforderung|challenge)|i coach|coache ich|führungskräfte\w* dabei|(?:grab|book|pick) (?:a slot|a time|some time) (?:in|on) my calendar|mein(?:en)? kalender\b.{0,12}http)"),
    (3, "acco pote dm", r"\b(?:\d+\.?\d*k? (?:echte |real |new |neue )?followers?|(?:account|page|profil) (?:hat|has) (?:so much|voll|viel|great) potenti?[az]l|dm me|schreib mir „)"),
    (3, "ohne gesu medi guar gara", r"\b(?:ohne (?:gesundheitsfragen|gesundheitsprüfung|schufa|vertragsbindung|risiko)|no (?:medical questions|contract|win no fee|strings attached)|(?:\d+|ten|zehn|zwanzig|twenty)[- ](?:jahre[n]?|years?) (?:garantie|guarantee)|money[- ]back)\b"),
    (3, "seco half hold spa offs slee tagu", r"\b(?:second night|half price|zum halben preis|shall i hold a date|sleeps \d+|next (?:offsite|event|conference)\?|tagungs(?:hotel|raum|pauschale)\w*)\b"),
    (2, "inte neug curi soun klin", r"(?:(?<=[.!?] )|(?<=^ ))(?:interesse|interested|neugierig|curious|klingt (?:das )?(?:gut|spannend|interessant)|sounds? (?:good|interesting))\?"),
    (4, "antw repl", r"\b(?:antworten sie|antworte|reply)\b.{0,24}\bmit „?ja\b|\breply (?:with )?[„\"']?yes\b"),
    (4, "entr list reco", r"\b(?:keep|renew)\b.{0,30}\b(?:entry|listing)\b|\b(?:entry|listing) (?:may|will) be (?:withdrawn|removed|deleted)\b|\bverification department\b"),
    (4, "unte kost", r"\bmit ihrer unterschrift (?:beauftragen|bestellen|bestätigen)\b|\bkostenpflichtig\w* (?:eintrag|bestellen)\b"),
    (2, "entl love ange ones fami spät", r"\b(?:entlasten sie|ihre angehörigen|your loved ones|sterbegeld\w*|funeral (?:plan|cover)s?|over[- ]50s)\b"),
    # links, search engines, entries in books
    (4, "gast gues spon link", r"\b(?:gast(?:artikel|beitrag)|guest (?:post|article|blog)|sponsored (?:post|article|content)|do-?follow|link (?:zu|to) (?:einem|unser\w*|our|one of)|backlinks?|rückverweise)\b"),
    (3, "seit rank goog seo schl", r"\b(?:(?:auf )?seite (?:1|eins)|platz (?:1|eins)|page one|first page|rank(?:ing)? (?:higher|on|in)|über google|search (?:results|engine)|suchmaschine\w*|sichtbarkeit bei|ladezeit|schlüsselwörter[n]?|keywords?|seo)\b"),
    (3, "webs seit site fehl", r"\b(?:(?:kritische )?fehler (?:auf|gefunden|in) (?:ihrer|deiner)|fehler gefunden|errors? (?:on|in) your (?:site|website)|several errors)\b"),
    (4, "gewe bran eint basi prem regi doma mark date trad", r"\b(?:gewerberegister|branchen(?:buch|eintrag|verzeichnis)|basiseintrag|premium(?:eintrag|paket)|datenpflege|(?:domain|marke|trademark)\b.{0,50}\b(?:registrier\w*|register\w*|third party|dritte\w*)|(?:dritter|third party)\b.{0,60}\bdomain|domain service|registrar)\b"),
    (2, "sola phot förd immo häus eige", r"\b(?:solaranlage\w*|photovoltaik\w*|förderung(?:en)? von|vorgemerkte[nr]? kunden|(?:ihre |eine )?immobilie (?:wert|verkaufen)|was ihre immobilie|in ihrer (?:straße|nachbarschaft|lage|umgebung)|in ihrem umkreis)\b"),
    (2, "anfr priv kont auft lead", r"\b(?:neue (?:kunden|anfragen|aufträge|privatpatienten)|anfragen von (?:privat)?kunden|kontaktdaten freischalten|mehr (?:anfragen|kunden|umsatz|aufträge)|new (?:leads|customers|clients|enquiries)|mitbewerber)\b"),
    (3, "stro gas tari ener vert phon bill abre", r"\b(?:(?:zu viel|zuviel|too much) (?:für|for) (?:ihren|your)|(?:unserem|unseren|our) (?:tarif\w*|tariff)|letzte abrechnung|switch(?:ing)? (?:provider|supplier)|without changing (?:provider|supplier)|(?:ihre?n?|deine?n?) (?:stromvertrag|gasvertrag|energievertrag|handyvertrag))\b"),
    # money for nothing, medicine, goods for adults
    (4, "verd earn inco eink mona prof week woch", r"\b(?:(?:nebenbei|zusätzlich|online|von zu ?hause) .{0,40}(?:verdien\w*|einkommen|geld)|(?:verdient?|verdienen|verdiene|earn|earning|make|making)\b.{0,24}(?:[€$£] ?\d|\d ?(?:[€$£%k]|euro)).{0,24}(?:pro|per|a|an|im|in der|je) (?:tag|day|woche|week|monat|month)|(?:zweites|passives|passive|second|extra) (?:einkommen|income)|\d+k (?:a |pro |im )?(?:month|monat|umsatz|week)|monatsumsatz)"),
    (3, "kryp cryp trad akti fore bitc inve börs", r"\b(?:krypto|crypto|trading (?:platform|signals?|group|gruppe|app|tipps?)|forex|bitcoin|aktien-?(?:vip|gruppe|tipps?|club)|börsenclub|signals? group|investment (?:proposal|opportunity))\b"),
    (3, "vork anfä", r"\b(?:no experience (?:needed|required|necessary)|keine (?:vorkenntnisse|erfahrung) (?:nötig|erforderlich)|(?:motivated|motivierte) (?:people|menschen|leute)|von zu ?hause aus|working from home)\b"),
    (4, "kred loan cred capi schu appr mort lend debt", r"\b(?:(?:brauchen|benötigen|suchen) sie einen (?:kredit|kleinkredit)|negativer schufa|ohne schufa|working capital|bad credit|same[- ]day approval|business (?:funding|loan)|low(?:est)? (?:interest|rate)|consolidate (?:your )?debts?|zu \d+ ?% zinsen|refinanc\w*)"),
    (4, "medi phar pill reme pres drug tabl", r"\b(?:(?:online|canadian|generic|overseas) (?:pharmacy|pharmacies|drugs?|meds|medications?|remedies)|generic (?:\w+ )?(?:pills|remedies)|pain ?killers|pharmacy needs|without (?:a )?prescription|no (?:prior )?prescription|max(?:imum)? effects?|clinically proven)\b"),
    (4, "sex ejac ejak erec bed peni lust porn nake hot sing", r"\b(?:intercourse|e[jy]a[ck]ulat\w*|your sex life|in bed with|last longer|bigger penis|enlarge\w*|live (?:girls|cams?|sex)|see me naked|hot (?:singles|women|girls)|lonely housewives)\b"),
    (4, "pict foto frie swee lone prof man marr schö phot", r"\b(?:handsome|schöner mann|for marriage|(?:suche|look(?:ing)? for) (?:einen |a )?(?:lieben |good |nice |serious |honest )?(?:mann|man|husband)\b|(?:schicke ich dir|i will send you) (?:fotos?|bilder|photos?|pictures?)|send you (?:my|some) (?:pictures|photos)|saw your profile and|good friends|looking for (?:a )?(?:serious|honest) (?:man|woman|relationship|partner)|dir (?:meine|ein paar) (?:bilder|fotos) schicken)\b"),
    # forms of address and of signing
    (3, "dear sehr hell hall webs gesc inha", r"\b(?:dear (?:customer|friend|business owner|website owner|homeowner|valued|professor|colleague|user|client|subscriber|beneficiary)|hello dear|sehr geehrte[rsn]? (?:nutzer|nutzerin|kunde|kundin|geschäftsleitung|inhaber|webseiten\w*|nutzer|hausbesitzer|eigentümer)|hallo (?:webseiten|website)[- ]inhaber|greetings of the day)\b"),
    (2, "acco sale busi seo grow wach vert deve coac bera cons", r"\b(?:account (?:executive|manager)|sales (?:manager|executive|representative|director|team)|business development|seo[- ](?:expert\w*|specialist|consultant)|growth (?:manager|hacker|consultant|lead)|wachstumsberater\w*|vertriebs?(?:leiter|mitarbeiter)\w*|finanzcoach|(?:business|money|mindset)[- ]?coach|customer success|ihr ansprechpartner bei|\w+ beraterin?|promotion team|customer relations)\b"),
    (2, "acad", r"\b(?:ihr (?:team (?:von|der|des)|\w+[- ]team)|ihre (?:academy|sonnenprofis|\w+profis)|your \w+ team|the whole \w+ (?:crew|team)|das \w+-team)\b"),
)

RECRUITER: tuple[tuple[int, str, str], ...] = (
    (4, "recr tale head prin", r"\b(?:recruiter(?:in)?|recruitment (?:consultant|agency|specialist)|technical recruiter|talent (?:partner|acquisition|scout|manager)|personalberater(?:in)?|personalvermittl\w*|headhunter(?:in)?|executive search|staffing|principal consultant)\b"),
    (3, "mand kund clie vaka role posi", r"\b(?:(?:unserer|meiner|unseren|meinen|einen|einem) (?:mandanten|kunden|klienten)\b.{0,60}|(?:for|with) (?:a|my|our|one of (?:my|our)) (?:\w+[- ]){0,3}clients?\b.{0,40}|vakanz\w*\b)"),
    (3, "offe neue wech", r"\b(?:offen für (?:etwas neues|neue|einen|eine)|open to (?:a |an |new |hearing|exploring|discussing)(?:\w+ )?(?:role|opportunit\w*|conversation|about|chat|call)?|wechselbereit|neue herausforderung|nächster schritt|next (?:step|career move))\b"),
    (2, "cv resu lebe geha sala", r"\b(?:aktuellen? (?:cv|lebenslauf)|updated (?:resume|cv)|(?:send|share|schick\w*|sende\w*)\b.{0,30}\b(?:resume|cv|lebenslauf)|gehaltsvorstellung|salary expectations?|expected rate|work authorization)\b"),
    (2, "firm home hybr bonu urla k", r"\b(?:firmenwagen|ungedeckelte|hybrid working|\d+ ?k (?:plus|base|p\.?a)|£\d+k|bis (?:zu )?\d+\.?\d* ?€ im jahr|\d+ tage urlaub|plus bonus|on target earnings|ote)\b"),
    (4, "empf refe", r"\b(?:referral (?:fee|bonus)|empfehlungsprämie|(?:für )?jede (?:\w+ )?empfehlung\b.{0,30}(?:€|euro|gibt)|kennst du jemanden\b.{0,60}(?:€|empfehlung))"),
    (3, "verm fach nurs care staf temp cand driv prof cvs", r"\b(?:vermitteln (?:\w+ ){0,3}(?:personal|\w+kräfte|mitarbeiter|fachpersonal)|(?:supply|supplies|provide) (?:\w+ ){0,4}(?:staff|nurses|carers|candidates|temps|drivers)|passende (?:bewerber|kandidaten)|send you (?:some )?(?:profiles|cvs))\b"),
    (4, "prof cand bewe kand temp staf", r"\b(?:anonymisierte[nrs]? profile?|profile zusenden|(?:brilliant|great|excellent|qualified|qualifizierte) (?:candidates|kandidaten|kandidatinnen|bewerber)|candidates (?:available|ready|like you)|temp (?:requirements|staff|workers)|kurzfristig verfügbar|available immediately)\b"),
)

INSURANCE: tuple[tuple[int, str, str], ...] = (
    (4, "advi prot vorw vors fina vers unab insu", r"\b(?:versicherungs(?:fachmann|fachfrau|makler\w*|berater\w*|vertreter\w*)|unabhängiger? makler(?:in)?|independent (?:protection |financial |insurance )?advis[eo]rs?|insurance (?:broker|agent|specialist|adviser)|vorsorge(?:berater\w*|experte\w*)|protection advis[eo]r)\b"),
    (3, "beru pens life cove inco poli rene rent tari vors", r"\b(?:berufsunfähig\w*|pension review|life (?:cover|insurance)|income protection|(?:of|your) cover from|protect (?:their|your) (?:income|family)|(?:policy|cover|insurance)\b.{0,40}\b(?:renewal|falls due|expires)|renewal (?:date|quote)|altersvorsorge|beitragsrückerstattung|rentenlücke|smoker|whether you smoke)\b"),
    (3, "verg anbi prem beit", r"\b(?:vergleiche? (?:ich |wir )?(?:\w+ ){0,4}(?:anbieter|tarife|versicherer|gesellschaften)|über \d+ (?:anbieter|versicherer|gesellschaften)|compare (?:over )?\d+ (?:insurers|providers)|overpaying|missing out on)\b"),
    (2, "advi bera", r"\b(?:(?:one of )?our (?:specialists?|experts?|advis[eo]rs?)|(?:einer )?unserer? (?:spezialist\w*|expert\w*|berater\w*))\b"),
)

PHISHING: tuple[tuple[int, str, str], ...] = (
    (4, "mail mess inbo post nach einge", r"\b(?:(?:messages?|e?-?mails?)\b.{0,40}(?:could not be delivered|on hold|held back|pending|be delayed)|(?:your )?(?:mailbox|inbox)\b.{0,80}(?:upgrade\w*|quota|storage|almost full|without interruption|re-?activate|confirm\w*|valid\w*)|(?:ihr )?postfach\b.{0,80}(?:speicher\w*|fast voll|ohne unterbrechung|aktualisier\w*|bestätig\w*|validier\w*)|nachrichten\b.{0,40}(?:nicht zugestellt|zurückgehalten))\b"),
    (3, "conf acco bestä konto", r"\[ ?(?:confirm|verify|keep|release|bestätigen|freigeben)\b[^\]]{0,40}\]|\baccounts? (?:services|support|team)\b"),
    (5, "pake parc pack lief", r"\b(?:paket|parcel|sendung|package|lieferung)\b.{0,70}(?:gebühr\b|\bfee\b|zollgebühr|redeliver\w*|avoid return|nicht zugestellt)\b.{0,90}(?:link|https?:|www\.|\.example)"),
    (4, "kont acco zuga acce onli kart card", r"\b(?:konto|zugang|account|mailbox|password|passwort|karte|access|postfach|profil)\b.{0,80}\b(?:gesperrt|eingeschränkt|closed|suspended|locked|limited|deaktiviert|deactivated|blocked|frozen|abläuft|expires?d?|unusual|ungewöhnlich\w*)\b|\bunusual (?:sign-?in|activity|login)\b"),
    (4, "refu rück reba steu erst", r"\b(?:refund|rückzahlung|rückerstattung|steuererstattung|rebate)\b.{0,110}(?:https?:|www\.|link\b|form\b|formular)"),
    (4, "uncl dorm surn dens ders nach name same", r"\b(?:unclaimed|dormant) (?:funds?|accounts?|inheritance)\b|\blate customer\b|\bwith your surname\b|\bd(?:en|er)selben? (?:nach|familien)namen?\b|\bsame (?:sur|last |family )name\b"),
    (3, "conf veri vali anga data iden", r"\b(?:bestätigen sie (?:\w+ ){0,3}(?:angaben|daten|identität|konto)|(?:confirm|verify|validate|update) your (?:password|identity|account|details|information|data)|verifizier\w*)\b"),
    (2, "inne 24 48 stun", r"\b(?:innerhalb von|binnen|within) (?:24|48|12|72) (?:stunden|hours|std)\b"),
    (4, "gift guts vouc card", r"\b(?:gift ?cards?|gutschein(?:karten?|e)?|vouchers?|itunes|google play|prepaid)\b.{0,90}\b(?:code?s?|client|kunden?|volunteers?|staff|team|reimburse|erstatt\w*|scratch|discreet\w*|diskret)\b|\b(?:discreet\w*|diskret)\b.{0,60}\b(?:gift ?cards?|gutschein\w*|vouchers?)\b"),
    (3, "meet besp sitz free verf", r"\b(?:are you (?:free|available|around|at your desk|busy) (?:right now|at the moment|now)|sind sie (?:gerade )?(?:am platz|verfügbar|im büro|erreichbar)|(?:i'm|i am|bin|sitze) (?:currently |gerade )?in (?:a|an|einer|einem) (?:meeting|besprechung|sitzung|termin|conference)\b.{0,60}\b(?:can't|cannot|nicht|email only|nur per)|(?:reply|antworten sie) (?:only |bitte nur )?(?:by|per) (?:e-?mail|mail)|email only)\b"),
    (5, "numm mama papa mum dad phon", r"\b(?:mama|papa|mum|mom|dad|oma|opa)\b.{0,90}\b(?:neue (?:handy)?nummer|new (?:phone )?number|handy (?:ist )?(?:kaputt|verloren|ins)|phone (?:is )?(?:broken|lost))|\b(?:handy|phone) (?:ist |is |fell )?(?:kaputt|ins (?:klo|wasser)|broken|lost|in the toilet)\b.{0,80}\b(?:nummer|number)\b"),
    (5, "mill inve bene inhe esta coun frem", r"\b(?:\d[\d.,]* ?(?:million|mio\.?|millionen) (?:us[ -]?)?(?:dollars?|euros?|usd|pounds|\$|€)|(?:invest|place|transfer)\b.{0,40}\bin your country|(?:your|ihre) (?:assistance|hilfe)\b.{0,60}\d+ ?%|next of kin|foreign partner|private investor|begünstigte[rn]?)"),
    (4, "full tele date bank mont birt", r"\b(?:(?:send|reply with|provide) (?:me |us )?(?:your |the )?(?:full name|bank(?:ing)? details|date of birth|monthly (?:revenue|income)|passport)|full (?:card|banking) (?:number|details)|name, adresse, betrag)\b"),
    (4, "rech invo mahn öffn anha atta", r"\b(?:rechnung|invoice|mahnung)\b.{0,90}\b(?:öffnen sie (?:den|die) (?:anhang|anlage|datei)|open the (?:attachment|attached|file)|settle immediately|sofort (?:begleichen|zahlen)|inkasso\w*)\b|\b(?:öffnen sie den anhang|open the attachment)\b.{0,90}\b(?:begleichen|settle|pay|zahl\w*)\b"),
    (3, "link clic klic", r"\b(?:click|klicken sie|unter|über|via|follow|use) (?:auf )?(?:the|den|folgende[nm]?|dem|below|this|here|secure) (?:\w+ )?(?:link|button)\b|\bclick (?:here|below)\b"),
    (3, "outs unpa lega", r"\b(?:\d+ days overdue|legal action|collections? (?:agency|system)|inkasso\b.{0,40}\blink|settle the balance|overdue - click)\b"),
)

#: What speaks for somebody who means me alone.
PERSONAL: tuple[tuple[int, str, str], ...] = (
    (-4, "offe quot pric kost", r"\b(?:make|send|give) (?:us|me) (?:a |an |your |please )?(?:\w+ )?(?:offer|quote|quotation|price)\b|\bwas (?:so ?was|sowas|das ganze) kostet\b"),
    (-5, "bewe appl vors", r"\b(?:(?:für|zu) (?:ihre|deine|ihrer|deiner) bewerbung\w*|ihre bewerbung(?:sunterlagen)?\b|your application\b|(?:for|you) (?:applying|applied)\b|invite you to (?:an |a )?interview|vorstellungsgespräch)\b"),
    (-6, "adre gabe gave mein empf reco", r"\b(?:(?:hat|habe|hatte) (?:mir|uns) (?:\w+ ){0,3}(?:adresse|nummer|namen|mail\w*) gegeben|gab (?:mir|uns) (?:deine|ihre|die) (?:adresse|nummer)|(?:gave|given) (?:me|us|your) (?:your )?(?:name|address|number|email)|(?:she|he|sie|er) (?:thought|said|meinte|sagte),? (?:that )?(?:you|sie|du)|suggested (?:that )?i|has given your name)\b"),
    (-4, "vort book arti buch hear sass saß lect", r"\b(?:(?:ihrem|ihren|deinem|deinen) (?:vortrag|artikel|buch|seminar|kurs)|your (?:talk|lecture|article|book|class|seminar)|heard you speak)\b"),
    (-4, "mutt vate moth fath dad mum toch sohn schw brud husb wife opa oma", r"\b(?:(?:ihre?r?|deine?r?|your) (?:mutter|vater|mother|father|dad|mum|tochter|sohn|daughter|son|schwester|bruder|sister|brother|oma|opa|grandfather|grandmother|großvater|großmutter)|(?:i'm|ich bin) (?:die |der )?\w+'?s? (?:mum|mom|dad|mutter|vater))\b"),
    (-3, "gefu verl lost lieg left", r"\b(?:habe? (?:ich )?(?:\w+ ){0,8}gefunden|i (?:have )?found (?:a|an|your|some|pictures|the)|liegen (?:lassen|gelassen)|you left your)\b"),
    (-3, "erin reme reun klas toge", r"\b(?:erinnerst du dich|remember me|klassentreffen|getting the old|aus der \d+\w|from (?:school|netball|college|uni)|year \d+|\d+\. klasse|praktikum|work experience|dissertation|masterarbeit|bachelorarbeit)\b"),
    (-3, "wohn flat besi view raum barn hoch wedd feie tisc room", r"\b(?:wohnung\b|besichtig\w*|the flat\b|(?:see|view) the|barn free|raum für|hochzeit|wedding|kommunion\w*|konfirmation|taufe|christening)\b"),
    (-3, "nach neig upst floo hous wind spie", r"\b(?:ihr nachbar|neue nachbarn|(?:your )?neighbours?|moved in|eingezogen|upstairs|windscreen|spiegel|parkplatz|kuchenverkauf|cake stall|elternabend)\b"),
    (-2, "über doub refu zurü", r"\b(?:doppelt (?:eingegangen|überwiesen)|reached us twice|(?:zurück)?überweisen dürfen|refund it)\b"),
)
# fmt: on

TABLES: tuple[tuple[Reason, tuple[tuple[int, str, str], ...]], ...] = (
    (Reason.PHISHING, PHISHING),
    (Reason.INSURANCE, INSURANCE),
    (Reason.RECRUITER, RECRUITER),
    (Reason.SALES, SALES),
    (Reason.PERSONAL, PERSONAL),
)
