"""How one asks in English without a question mark, and what sounds like asking but is politeness."""

from app.reading.cues import Cues
from app.reading.phrases import Phrases

#: Where a clause begins, with what may stand before its verb ("and then", "do").
_HERE = r"(?:^(?:[&jxzrTCn]{1,4}[,:;!])?|^[fwr&][^;]*[,;:]|[;:!])[&jP]*d?"

ASKS = Cues(
    # could you, will you, can't you, would one of you, can somebody
    (4, "CDW", r"[CDW]n?(?:Y|[ex]+rY|s[GRVM])"),
    (3, "w", r"wrY"),
    (2, "CDW", r"(?:^|[,;:!])[&j]*[CDW]I"),
    # please + verb
    (3, "P", r"P[^,;:]{0,4}[GKRVMLHq]"),
    (1, "P", r"P"),
    (3, "P", r"PdnA?|PAx|PCx[RGVM]|Pd"),
    (2, "P", r"^[^IP]{3,}P!?$"),
    # send me, give us, let me know, keep me posted
    (4, "Gi", _HERE + r"G[ex]?m"),
    (3, "H", _HERE + r"He?[RVMk]"),
    (4, "L", r"(?<![stIxW])LmKr?"),
    (3, "L", r"(?<![stI])LmH"),
    (3, "G", _HERE + r"G(?:[eys9]|b[T9]|tm|rm|z|[fw])"),
    (2, "RVM", _HERE + r"[RVM](?![rHWAnS?]|$)"),
    (1, "R", _HERE + r"R[eys]"),
    # and get back to me / and return it
    (2, "&", r"[GRVM].{1,6}&[GL](?:[mesy]|Kf)"),
    # a limit of time after a verb or noun of giving
    (2, "b", r"[GRVMNKq].{0,7}b[e9]?[T9]"),
    # I'd be grateful, it would be appreciated, much appreciated
    (4, "a", r"D[xk]?A?k?a[^n]?"),
    (4, "a", r"^[&j]*a[fryeN]"),
    (3, "a", r"(?:y|N).{0,8}A[xk]?a"),
    (3, "a", r"a[sx]?f[YIs]"),
    (4, "g", r"Dx?Ax?g(?:t(?:K|H)|.{0,1}fY)"),
    # it would be great if, good to know, would help to know
    (4, "k", r"[DC]A?e?k.{0,3}(?:f[YIs]|t[KH])"),
    (3, "D", r"D(?:x|V)t[K]"),
    (4, "f", r"fY[CD](?!.*[,;]?Y[WCDS])"),
    (3, "P", r"PA.{0,4}t[GRV]|PCs|P[xv][sem]"),
    (3, "f", r"fY(?:[GRM]|D).{2,16},.{0,3}(?:IW|IC)"),
    # wondering whether you …
    (4, "o", r"(?:^|I)[AHC]?.{0,1}o[rx]?.{0,1}f"),
    (4, "o", r"(?:^|I)A?.{0,1}or?.{0,2}w.*[Yy]"),
    # I'd like to know, I wanted to ask whether, I'd love to hear
    (4, "lK", r"I(?:D|H|A)?[lhx]t[K]"),
    (4, "lQ", r"I(?:D|H|A)?[lh]t[QRG].{0,3}[fw]"),
    (3, "Q", r"I(?:A[vi]|[xl])?tQ"),
    (4, "l", r"IDl(?:Y|y|t(?:q|[RGM]|b|H(?:y|N)))"),
    (3, "lQ", r"Il?Q(?:Y|r|f|y)"),
    # I need you to, I need your, we need it by Friday
    (4, "q", r"IW?q[e9]?(?:Y|y|N|tK|.{0,5}rY)"),
    (3, "q", r"I[WD]?q.{0,7}b[e9]?[T9x]"),
    (2, "q", r"q[tI].{0,2}K"),
    (3, "q", r"IW?qtM"),
    (2, "q", r"IW?qt[RGV]"),
    (3, "q", r"q.{1,6}rY"),
    # you need to send, you must tell me
    (3, "SqH", r"Y(?:S|q|H)t?[GKL]"),
    (2, "SqH", r"Y(?:S|qt|Wqt)[RVM]"),
    (3, "S", r"YS.{0,1}[GRM].{0,6}[Tbm]"),
    # let's discuss, shall we, we should meet
    (3, "L", r"L[m]M"),
    (2, "L", r"L[m][GRV]"),
    (1, "L", r"L[m].*[T9]"),
    (2, "S", r"IS[MRGV]"),
    (2, "C", r"YC(?:lt)?[GRVM]"),
    # did you get, what time do you, when are you
    (3, "dAHCW", r"^(?:[&j,]|x,)*(?:w[exT9Nk]{0,3})?[dAHCDW]n?[xe]?Y"),
    (3, "w", r"^(?:[&j,]|x,)*w[exT9N]{0,3}(?:[dCSW]|D)I"),
    # comments by Friday, your verdict by noon
    (3, "N", r"^[xeyk]{0,2}N[xek]{0,2}b[e9]?[T9]"),
    (3, "N", r"yN(?:re?[xep]{1,3})?(?:[,]?P|D|W|A[xk])"),
    (3, "N", r"^e?[kx]{0,2}(?:N|j|n)(?:rn)?.{0,6}(?:D|W|S|AeIq|A[xk]q)"),
    (3, "hK", r"[hl]tK|^hr.{0,3}[NG]$"),
)

#: Ways of asking that only their words tell.
SAID = Phrases(
    (
        "ques",
        r"\b(?:my|our|the|one|a) (?:only |one |main |next |other |quick |real |remaining |last |final )?(?:question|query)s?\b(?: (?:is|are|now|left|remains?)\b|:)(?!.*\bsettled\b)",
    ),
    ("coul", r"\b(?:i|we) could (?:do with|use) (?:your|an? (?:answer|idea|view|word|hand))\b"),
    (
        "hear hear",
        r"\b(?:haven't|not|have not|had nothing|heard nothing|have yet to|yet to|still to) (?:yet |as yet |actually )?(?:hear|heard|had|received?|seen?|got)\b.{0,30}\b(?:from you|back|your|yet|form|copy|reply|answer|anything)\b",
    ),
    (
        "rece seen",
        r"\b(?:haven't|have not|not|yet to|still to) (?:yet )?(?:receive|received|seen|see|had) (?:the |your |any |a |an )",
    ),
    ("wait", r"\b(?:waiting|wait) (?:for|on|to hear)\b.{0,40}\b(?:you|your|reply|answer|deposit|signature|payment)\b"),
    ("awai", r"\b(?:await|awaiting)\b(?! (?:the|their|his|her|call|them)\b)"),
    (
        "outs owin unpa over",
        r"\b(?:is|are|remains?|still) (?:still )?(?:outstanding|owing|unpaid|overdue|due)\b(?!.*\b(?:filed|paid|sent)\b)",
    ),
    (
        "miss lack shor left chas stuc",
        r"\b(?:i|we)(?:'m| am|'re| are) (?:only |still |just |also )(?:missing|lacking)\b|\b(?:i|we)(?:'m| am|'re| are) (?:\w+ )?(?:missing (?:your|an? |the)|short of|chasing|stuck for)\b(?!.{0,30}\b(?:his|her|their)\b)|\b(?:all|only thing) (?:that(?:'s| is) )?(?:missing|left|outstanding|we lack|i lack) (?:is|now is|are)\b",
    ),
    ("need want", r"\b(?:all|what) (?:i|we) (?:still |now )?(?:need|want)(?: now| to know)?\b"),
    (
        "yes note line repl word answ conf sket nod thum text",
        r"\ba (?:\w+[ -]){0,3}(?:yes|no|note|line|lines|reply|word|answer|call|email|confirmation|sketch|few|nod|thumbs-up|text)\b.{0,50}\b(?:would|will|should) (?:be (?:enough|fine|plenty|all)|do|suffice|help|oblige)\b|\byour (?:\w+ )?(?:reply|answer) (?:would|will) oblige\b",
    ),
    ("over", r"^\W*over to you\b"),
    (
        "chas foll chec nudg bump ping remi",
        r"^\W*(?:\w+, )?(?:i(?:'m| am) )?(?:sorry to chase|just (?:chasing|following up|checking|nudging|bumping)|(?:a |just a |just an? )?(?:gentle |friendly |quick |little |polite )?(?:reminder|nudge|follow-up|chaser)|chasing|following up|checking (?:in|on|whether|if|that))\b",
    ),
    ("forg", r"\b(?:do not|don'?t|please don'?t) forget (?:to|the|your|about)\b"),
    ("sure", r"(?<!i'll )(?<!we'll )(?<!will )(?<!to )\b(?:make|be) sure (?:to|you|that you)\b"),
    ("reme", r"(?:^|[,;:.] |and |please )remember to\b"),
    ("acti", r"\baction (?:required|needed from you)\b"),
    (
        "ask expe requ urge invi beg",
        r"\b(?:i|we) (?:do |must |would |also |now |kindly |hereby |therefore )*(?:expect|ask|require|urge|request|beg|invite) (?:that )?(?:you|your|for|an?)\b",
    ),
    (
        "requ aske kind invi",
        r"\byou (?:are|have been|will be) (?:kindly |hereby |cordially )?(?:requested|required|asked|reminded|invited)\b",
    ),
    ("mind", r"\b(?:would|do) you mind\b|\bif you (?:don't|wouldn't) mind\b"),
    (
        "chan minu mome seco spar",
        r"\bwhen(?:ever)? you (?:next )?(?:get|have|find) (?:a |an? spare |five )(?:chance|moment|minute|second|sec|minutes)\b",
    ),
    ("@", r"(?:^|\W)@\w+[:,]? (?:please|can|could|will|do|are|what|which|when|send)"),
    ("rsvp", r"\br\.?s\.?v\.?p\b"),
    (
        "idea luck news prog upda word chan thou",
        r"(?:^|[,;:.-] )any (?:chance|news|updates?|thoughts|word|progress|luck|joy|idea|ideas)\b",
    ),
    (
        "look",
        r"\blook(?:ing)? forward to (?:your (?:\w+ )?(?:reply|response|answer|feedback|comments|thoughts|confirmation|decision|news|views)|hearing|receiving)",
    ),
    (
        "welc inte appr",
        r"\b(?:i|we)(?:'d| would) (?:be (?:very |most |really )?(?:interested|curious|keen|intrigued) to|welcome|value|appreciate) (?:your|know|hear|learn|see|a|an|any)\b",
    ),
    (
        "inte",
        r"\b(?:i'm|i am|we're|we are) (?:very )?interested in\b.{0,80}\b(?:would|could|can|see|visit|view|know|like)\b",
    ),
    (
        "sure clea",
        r"\b(?:i'm|i am|we're|we are|it's) not (?:sure|clear|certain|entirely sure)(?: to (?:me|us))? (?:if|whether|which|what|when|how|who)\b.{0,60}\b(?:you|your)\b",
    ),
    (
        "mean thri deli hono",
        r"\b(?:would|it'd|i'd be|we'd be|would be) (?:mean (?:a lot|the world|so much)|thrilled|delighted|honoured|over the moon|glad|so happy)\b.{0,25}\bif you\b",
    ),
    ("coun rely depe", r"\b(?:counting|relying|depending) on (?:you|your)\b"),
    ("tell", r"\byou (?:still )?(?:haven't|have not|never) (?:told|said|answered|replied|sent|given)\b"),
    ("gues wond", r"\b(?:i )?(?:don't|do not) suppose you\b"),
    ("touc", r"\b(?:please |do )?get in touch (?:with (?:me|us)|about|by|before)\b(?!.{0,30}\b(?:if|should|any)\b)"),
    ("back", r"\b(?:get|come|report|write) back to (?:me|us)\b"),
    ("line", r"^\W*(?:just |do |so )?drop (?:me|us) a (?:line|note|text)\b"),
    ("vote deci pick choo", r"^\W*(?:please )?(?:vote|decide|pick|choose)\b"),
)

#: Politeness: sentences that invite to ask, wish well or hand over, and want no answer.
CLOSING = Phrases(
    (
        "rega love best hug kiss hell hi wish",
        r"\b(?:give|send|pass on|say) (?:\w+ ){0,3}(?:regards|love|best|hugs?|kiss(?:es)?|hello|hi|wishes)\b(?!.*\b(?:tell|let) (?:me|us)\b)",
    ),
    (
        "you",
        r"\bif you (?:have|had|should have|need|require|run into|'ve|want|wish|would like|'d like|prefer|'d prefer|like|ever|experience|get stuck|feel)\b(?! (?:time|a (?:moment|minute|sec|chance|second)|a spare|it by|them by|to (?:come|join|attend)|me to))",
    ),
    ("shou", r"\bshould (?:you (?:have|need|require|wish|want)|anything|any|there be)\b"),
    ("feel", r"\bfeel free\b"),
    ("hesi", r"\b(?:don't|do not|never) hesitate\b"),
    (
        "happ glad plea deli",
        r"(?<!be )\b(?:i'm|i am|we're|we are|always|more than|only too|very) (?:happy|glad|pleased|delighted) to\b",
    ),
    (
        "happ glad plea deli",
        r"\b(?:would|'d) be (?:happy|glad|pleased|delighted|more than happy) to (?!know|hear|have|receive|learn|see)",
    ),
    ("happ glad", r"^\W*(?:always |more than )?(?:happy|glad) to\b"),
    (
        "know",
        r"\blet (?:me|us) know (?:if|should|when) (?:you(?:'d| would|'ve)? (?:have|need|want|like|prefer|run|require|see|change|spot|hit|get stuck|think of|fancy)|there(?:'s| is| are)|anything|any|i can|we can|that(?:'s) (?:not|a problem)|questions|problems|it doesn't|something)(?! me to| the (?:small|large|red|blue|first|second))",
    ),
    (
        "know anyt",
        r"\b(?:get in touch|let (?:me|us) know|call|ring|shout|write|ask) if (?:there(?:'s| is)|anything|i can|we can|you get|you're stuck|you are stuck|in doubt)",
    ),
    (
        "conc issu prob quer ques",
        r"\b(?:any|further|more) (?:further |other |more )?(?:questions|queries|concerns|problems|issues)\b(?!\?)(?!.{0,30}\bby\b)",
    ),
    (
        "call cont emai ring text writ",
        r"\b(?:call|email|contact|ring|text|write to) (?:me|us) (?:any ?time|whenever|with any|if)\b",
    ),
    ("ask give holl say shou", r"\bjust (?:say|shout|holler|ask|give me a shout)\b"),
    ("anyt", r"\banything else\b|\banything i can (?:do|help)\b"),
    ("plea", r"^\W*(?:yes|yep|lovely|great|sure|perfect|ok|okay|ooh|oh)\W+(?:\w+ ){0,3}please\b"),
    ("urge", r"\bif (?:your|it|this|the)(?:\'s)? (?:\w+ ){0,3}urgent\b"),
    (
        "plea",
        r"\bplease (?:\w+ )?(?:find|note|see (?:attached|below)|ignore|disregard|excuse|forgive|accept|don't worry|enjoy|bear with|be (?:advised|aware|assured)|believe|join me in|do not reply|don't reply)\b",
    ),
    ("fort mind", r"\bkeep (?:in mind|up the|calm|going|well|safe|warm)\b"),
    ("acti", r"\bno action (?:is )?(?:needed|required)\b"),
    ("unle", r"\bunless (?:you|i|we)\b"),
    ("hear", r"\bif (?:i|we) (?:don't|do not) hear\b"),
    ("reac", r"\breach out (?:if|with|any|to me if|any time)\b"),
    (
        "hope",
        r"\bhope (?:you|that you|this|it|all|everyone) (?!can (?:let|send|tell|make|give)|could|will (?:let|send|tell|be able|give|agree|consider))",
    ),
    ("can'", r"\bcan't wait\b"),
    ("shou", r"\byou should (?:have|see|get|receive|be able|find|hear)\b|\byou should(?:'ve| have)\b"),
    ("must", r"\byou must (?:be|have been|come|try|visit|see|all|feel)\b"),
    ("woul coul", r"\byou (?:would|could) (?:not |never )?(?:say|think|believe|have)\b"),
    (
        "worr ment bein rush hurr sorr",
        r"\b(?:don't|do not|no) (?:worry|worries|mention it|be sorry|rush|hurry|bother|apologise)\b",
    ),
    (
        "sorr apol excu forg",
        r"^\W*(?:so |very |terribly |i'm |i am |please )*(?:sorry (?:for|about|i|that|it|we|to (?:hear|learn|say))|apologies for|excuse (?:the|my|me)|forgive (?:the|my|me))\b(?!.*\b(?:could|can|would) you\b)",
    ),
    (
        "have",
        r"^\W*(?:do |and |so |hope you )*have (?:a|an|fun|loads|lots|the best|another) (?!look|think|read|go|word|quick|peek|listen|chat)",
    ),
    (
        "enjo take get slee keep stay trav driv cheer safe come help look",
        r"^\W*(?:and |so |do )*(?:enjoy|take care|take your time|take it easy|get well|get some|sleep|keep (?:well|safe|warm|up|smiling)|stay|travel|drive safe|cheer up|safe (?:journey|travels)|come and (?:see|visit|stay)|help yourself|look after yourself|chin up|hang in)\b",
    ),
    (
        "trus beli imag gues reme look mind",
        r"^\W*(?:trust me|believe (?:me|it)|imagine|guess|mind you|look,|remember (?:when|how|that|the))\b",
    ),
    (
        "than chee",
        r"^\W*(?:many |so many )?(?:thanks|thank you|cheers|ta)\b(?: (?:so|very) much)?(?: again)?,? (?:for|to|that)\b(?!.*\b(?:if|could|can|please)\b)",
    ),
    ("let", r"^\W*let me (?:\w+ )?(?:check|find|look|see|get|come|ask|dig|think|talk|speak|sleep|chase|have a)\b"),
    ("gimm give", r"^\W*(?:gimme|give me) (?:until|till|a (?:day|week|few|couple))\b"),
    (
        "aske want",
        r"\b(?:he|she|they|\w+) (?:asked|wanted) (?:me|us|him|her|them|tom|to know|whether|if|for)\b(?<!you asked)",
    ),
)
