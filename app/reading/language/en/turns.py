"""English questions that their writer answers, salutations, and when something is promised for."""

import re

#: Half a question that the writer answers in the next sentence ("The result? Nobody came.").
ELLIPTIC = re.compile(
    r"^\W*(?:and |but |so |plus )?(?:(?:the|my|our|his|her|their|best|worst)\b(?!.*\b(?:you|your|we|please)\b)|why\?|how\?|how so\?)"
)
ANSWERED = re.compile(
    r"^\W*(?:not me|no[,.! ](?!hard feelings|rush|hurry|worries|pressure|problem|obligation)|nobody|no one|just kidding|kidding|only joking|joking|of course not|exactly|nope|me neither|well, no)"
)
_VERBS = "is|are|am|was|were|do|does|did|has|have|had|can|could|will|would"
_YOU = r"you|your|u|ur"
#: Who is asked is spoken to.
TO_READER = re.compile(rf"\b(?:{_YOU})\b")
#: A question of nobody in particular with what its writer says next: half a sentence with its verb ("Were we late? We were
#: not."), a reason for a why, or yes.
ECHOED = re.compile(
    rf"^(?!.*\b(?:{_YOU}|please|pls|or)\b.*\?\n)"
    rf"(?:.*\?\n\W*(?:(?:yes|no|well|and|but|oh),? )?(?:i|we|he|she|it|they|that|there) (?:{_VERBS})(?:n't| not)?(?: too| indeed| of course)?\W*(?:$|[.,!;:–])"
    r"|.*\b(is|am|are|was|were|do|does|did|has|have|had) (i|we|he|she|it|they) .*\?\n\W*(?:(?:yes|no|well),? )?\2 \1\b"
    r"|.*\b(?:why|how come)\b.*\?\n\W*(?:well,? )?(?:because|since|cos)\b"
    r"|.*\?\n\W*(?:yes|yep|of course|neither|none|everybody|everyone|both|always|never)(?:[.!]|$))"
)
SALUTATION = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[^,!?\n:.]{0,40}(?:(?:dr|mr|mrs|ms|prof)\.?[^,!?\n:.]{0,40})?[,!]\s+",
    re.IGNORECASE,
)
#: A promise that names no time puts off.
FUTURE = re.compile(
    r"\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|next|this|shortly|soon|asap|as soon as|once|when|later|on the|end of|week|first thing|in (?:a|the|an|\d+|two|three)|before|after)\b"
)
#: Saying yes to a task; what it then tells besides takes nothing back.
ACCEPTS = re.compile(
    r"^\W*(?:[^.!?,\n]{0,30}[,!] ?|(?:ok|okay|yes|sure) ){0,2}(?:will do|can do|shall do|"
    r"consider it done|leave it with me|(?:i'm )?on it)\b"
)
_DAY = r"(?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|noon|lunch|end of)"
#: Asking in so many words, whatever else is said: at the beginning of a sentence, and anywhere in its first half.
BEGS = re.compile(
    r"^\W*(?:(?:(?:oh|and|so|also|hi|hello|btw|but|then|\w+,)\W+){0,3}(?:could|can|would|will) (?:you|u|ya)\b"
    r"(?! (?:believe|imagine|picture|beat|ever|not|have|hear|look at that|look at this)\b)"
    r"|(?:and |so |but )?who (?:can|could|decides|has|will|would)\b.*\?"
    r"|(?:where|when|who|which|how|what)(?: exactly)?\?$"
    r"|(?:(?:so|or|and|then|well),? )?(?:how about (?:we|you|if|the|this|next)\b.*\?|what do (?:you|u) (?:think|say|reckon)\b)"
    r"|(?:(?:and|so|also|then|but|\w+,) ){0,2}please (?:(?:also|kindly|just) )?(?:(?:confirm|send|provide|forward|return|sign|submit|approve|advise|answer|state|"
    r"quote|name|specify|supply|complete|reply|respond)\b|let (?:me|us) know\b(?! if you (?:have|need)))"
    r"|(?:(?:so|and|then) )?let'?s (?:discuss|confirm|schedule|talk|meet|sync|decide|agree|settle|finali[sz]e|find a)\b(?!.*\b(?:soon|later|then)\b)"
    r"|(?:any |your )?thoughts\?$|(?:(?:please|just|pls|so|and) ){0,2}let (?:me|us) know\W*$"
    r"|(?:(?:and|or) (?:the|your) [^?,.;]{1,30}|(?:the|this|that) (?:\w+ ){0,2}ones?)\?$"
    r"|i(?:'ll| will)? need (?:\w+ ){1,4}(?:from you|back)\b"
    r"|let (?:me|us) know if you(?:(?:'d| would) rather|'ve got (?:room|space|time)| (?:can|could|prefer)\b)"
    r"|let me know (?:if|whether) (?!you\b|there\b|any|i can\b|that\b|it\b)"
    r"|(?:if|when|once) you (?:could|can|get|have)\b[^?]{1,70}\blet (?:me|us) know"
    r"|(?:(?:and|so|but|then|or|also|now|just),? ){0,2}(?:text|send|throw|give|tell|drop|show|mail|email|lend|ring|call|message) (?:me|us)\b"
    r"(?! (?:a (?:sec|second|minute|min|moment|day|bit|while|few)|until|till|time|an hour|one|two|the weekend))"
    r"|(?:(?:i|we) )?(?:am |are )?look(?:ing)? forward to (?:hearing|your (?:reply|answer|feedback)))"
    r"|.{0,120}?\b(?:i(?:'m| am) (?:still |only |just )?waiting (?:on|for)\b(?!.*\bi(?:'ll| will)\b)"
    r"|i(?:'d| would) be (?:glad|grateful|happy|pleased) (?:of|for) (?:an? |your |the )"
    r"|it(?:'d| would) be (?:great|good|lovely|helpful|fantastic|super|nice|a great help) (?:to (?:get|have|hear|know)|if you)\b"
    r"|(?:i|we)(?:(?:'d| would)?(?: still| just| also)? need (?:from you|your|a word from you|an answer|a yes|to hear from you)\b"
    rf"|(?:'ll| will)? need (?!to\b)[^?]{{1,60}} by {_DAY}"
    r"|(?:'ll| will|'d like| would like)? (?:want|to (?:have|receive|get)|like)\b[^?!]{0,60} from you by\b)"
    r"|(?:so|and|but),? (?:can|could|would|will) (?:you|u|ya)\b(?! (?:believe|imagine|picture|ever|not|blame))"
    r"|(?:grateful|obliged|glad|delighted) if you(?:'d| would| could)\b"
    rf"|please (?:(?:also |kindly |just )?\w+ [^?]{{1,80}} by {_DAY}|(?:just )?\w+ (?:me|us)\b(?! if))"
    r"|you are (?:kindly )?requested to\b|(?:i|we) (?:ask you to|need to know)\b"
    r"|kindly (?:provide|send|confirm|return|forward|advise|supply|submit|reply|share|arrange|let (?:me|us))\b)"
)
#: Promising in so many words, whatever else is said.
PLEDGES = re.compile(
    r"\bi(?:'ll| will| shall)? [^?!]{0,60}\b(?:and|then) (?:send|mail|email|post|bring) (?:it|them) (?:\w+ )?to you\b"
    r"|\byou(?:'ll| will) (?:get|have|receive|hear)\b[^?]{0,60} (?:in|within) (?:\w+ ){1,3}(?:minute|hour|day|week)s?\b"
    r"|\b(?:i'm|i am) sending (?:you )?[^?!]{1,60}\bto your?\b"
    r"|\byou(?:'ll| will) (?:get|have) [^?]{1,60} from (?:me|us)\b"
    rf"|\byou(?:(?:'ll| will) (?:get|have|hear)\b[^?]{{1,60}} by| have\b[^?]{{1,40}} (?:by|on)) {_DAY}"
    r"|\bi(?:'ll| will) (?:message|text|ring|call|write|email|mail) you\b"
    r"|\blet me (?:look|check|find|ask)\b[^?]{1,60} (?:and|then) i(?:'ll| will)"
)
