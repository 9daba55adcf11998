"""English questions that want no answer, and how a letter's salutation reads."""

import re

from app.reading.phrases import Phrases

# fmt: off
RHETORICAL = Phrases(
    ("goin pay", r"\bwho(?:'s| is) going to (?:pay|believe|clean|eat|read|do) (?:for )?(?:all |any of )?(?:that|this|it)\b"),
    ("end", r"\bwhere will (?:it|this|that) (?:all )?end\b"),
    ("coul", r"^\W*how could (?:i|we|you|they|he|she)(?: not)?\W*$"),
    ("does do did is was", r"\b(?:not|n't)\b.*, (?:does|do|did|is|was) (?:it|that|they|he|she)\?"),
    # it has been a while, hasn't it? Fun times, eh?
    ("it that they he she ther this", r"^(?!.*\byou\b).*, ?(?:\w+n't|is|are|was|were|does|do|did|has|have|will|would) (?:it|that|they|he|she|there|this)\?+$"),
    ("eh huh hey inni no", r"^(?!.*\byou\b).*,? (?:eh|huh|hey|innit)\?+$"),
    ("you", r"\bdon't you (?:just |simply )*(?:love|hate|adore|find|wish|feel)\b"),
    ("know care want need", r"^\W*(?:but |and |oh )?who (?:knows?|cares?|wants|needs|can (?:say|tell|blame)|doesn't)\b"),
    ("gues", r"\bi guess\?"),
    ("why", r"\bwhy do (?:\w+ ){1,3}(?:always|never)\b"),
    ("actu am blam care coul does eart else hasn isn' knew need says stil woul", r"\bwho (?:would(?:'ve| have)?|could have|knew|doesn't|wouldn't|else (?:would|could)|actually|on earth|needs|cares|can blame|am i|says|does that|isn't|hasn't|still)\b"),
    ("woul", r"\bwhat would (?:i|we|they) do without\b"),
    ("ain' aren didn does don' isn' wasn were", r"\b(?:isn't|aren't|wasn't|weren't|ain't|doesn't|don't|didn't) (?:it|that|they|this|those|these|she|he|we|life|time)\b(?!.{0,60}\b(?:or|by|until|due)\b)"),
    ("gues", r"\bguess (?:who|what|where|how)\b"),
    ("how", r"\bhow do you (?:always|do it|manage)\b"),
    ("cool craz funn good grea love mad nice swee", r"\bhow (?:lovely|nice|cool|great|sweet|good|funny|mad|crazy) is (?:that|this|it)\b"),
    ("what", r"\bwhat(?:'s| is) not to (?:like|love)\b"),
    ("coul", r"\bwhat could (?:possibly )?go wrong\b"),
    ("more", r"\bwhat more (?:can|could|do)\b"),
    ("why", r"\bwhy (?:is it|does it|do they|do we|do i|am i|are they|must|does|is) (?:\w+ )?(?:always|never|only|even|so|bother)\b"),
    ("wher", r"\bwhere (?:does|did|has) (?:the )?(?:time|year|summer|week) (?:go|gone)\b"),
    ("beli", r"\bcan you believe\b"),
    ("woul", r"\bwould you believe\b"),
    ("reme", r"\bdo you remember when\b"),
    ("reme", r"\bremember (?:when|how|that|the time)\b"),
    ("know", r"\bdid you know\b"),
    ("ever", r"\bhave you ever\b"),
    ("righ", r"\bam i right\b"),
    ("know", r"\byou know what\b"),
    ("know", r"\bknow what i mean\b"),
    ("righ", r"^(?!.*\byou(?:'re)?\b).*,? right\?$"),
    ("why", r"\bwhy not\?$"),
    ("wher", r"\bwhere would (?:i|we) be\b"),
    ("just", r"\bis it just me\b"),
    ("harm poin wors", r"\bwhat(?:'s| is) the (?:point|harm|worst)\b"),
    ("need", r"\bneed i say\b"),
    ("dare", r"\bdare i say\b"),
    ("who", r"\bwho, me\b"),
    ("eh hone huh no ok okay real righ seri what yes", r"^\W*(?:really|seriously|honestly|eh|what|huh|no|yes|so what|oh really|right|ok|okay)\W*\?+"),
    ("goes goin how how' keep life ok thin well", r"^\W*(?:hi|hey|hello)?\W*(?:\w+, )?(?:how are (?:you|things|you all|you doing)|how's (?:it going|things|life)|how goes it|are you well|all well|you ok|keeping well)(?: (?:today|doing|both|all|these days|keeping|there|with you))*\W*$"),
    ("brea chri holi trip week", r"\bhow was your (?:weekend|holiday|trip|christmas|break)\W*$"),
    ("not", r"\bif not (?:now|us|me)\b"),
    ("were", r"\bwhat were (?:they|we|you) thinking\b"),
    ("ther", r"\bis there anything (?:better|worse|nicer)\b"),
    ("does", r"\bdoes it get (?:any )?better\b"),
)
# fmt: on

#: Half a question that the writer answers in the next sentence ("The result? Nobody came.").
ELLIPTIC = re.compile(
    r"^\W*(?:and |but |so |plus )?(?:(?:the|my|our|his|her|their|best|worst)\b(?!.*\b(?:you|your|we|please)\b)|why\?|how\?|how so\?)"
)
ANSWERED = re.compile(r"^\W*(?:not me|no[,.! ]|nobody|no one|of course not|exactly|nope|me neither|well, no)")
SALUTATION = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[^,!?\n:.]{0,40}(?:(?:dr|mr|mrs|ms|prof)\.?[^,!?\n:.]{0,40})?[,!]\s+",
    re.IGNORECASE,
)
