"""English: by what an answer shows which of several questions it answers. Alternatives of patterns, in lower case."""

_EMPTY = """
have has had would could should will shall can does did you your yours are were been the and but for with from that
this these those what when where which who whom whose how why please thanks thank hello dear hi any some there here
about into them they she him her his its our ours also just still yet already know let send give tell need want like
get got make sure one two more much many very really then than come came going gone work works done
"""
#: Words that say nothing about the matter.
EMPTY = frozenset(_EMPTY.split())
#: All of them are answered.
ALL = r"both|all (?:of )?(?:them|three|four|fine|good|yes)|everything|to all|yes,? and yes|yes,? yes"
#: How to ask for a number, a price, a time, a thing, yes or no; and how each of them is given.
COUNT = r"how (?:many|long|old|far|big)|number|size|figure"
NUMBER = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|none|nothing|xs|s|m|l|xl|xxl"
)
PRICE = r"how much|price|costs?|charge|fee|amount"
SUM = r"cents?|pounds?|dollars?|free"
TIME = r"when|what (?:time|day|date)|which (?:day|date|evening|evenings|time|week|month|weekend)|by when|how soon"
MOMENT = (
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tomorrow|today|week|noon|morning|afternoon|evening|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|never|any ?time|soon|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|half)"
)
THING = r"send|forward|attach|enclose|copy of|scan|let me have|share"
GIVEN = r"attach\w*|enclos\w*|here(?:'s| is| are| you)|herewith|below|link|sent|sending|in the post"
VERB_FIRST = r"is|are|do|does|did|have|has|can|could|will|would|should|shall|may|were|was|isn't|aren't|don't"
YES = (
    r"yes|yep|yeah|no|nope|sure|of course|fine|ok|okay|certainly|absolutely|correct|that's right|exactly|(?:it|that|both|either|still) works|i can|can't|cannot|i do|"
    r"i don't|we do|we don't|it is|it isn't|sorry|unfortunately|afraid|think"
)
#: Somebody else who was asked says that it is not for them.
PASSED = r"not me|not i\b|i (?:wasn't|haven't|don't|didn't|have no)|no idea|no clue|i (?:can't|cannot|couldn't) (?:say|tell|speak|help)|that's not (?:mine|for me|me)|only \w+ (?:knows|has|can)|sorry, (?:not|no|i (?:don't|wasn't|haven't))"
#: Words of a request that wants something back.
AWAITED = r"kindly|ask you to|grateful|obliged|glad (?:of|for)|requested|whether|holler|shout|tell|advise|(?:are|do|did|have|will|would|can|could) you|you still|me|us|my|our|waiting|(?:i|we)(?:'d| \w+)? (?:need|want|like)|if (?:i|we) could|back|reply|answer|confirm|know|from you|your (?:\w+ ){0,2}(?:reply|answer|view|views|thoughts)"
READER = r"you|ya|u"
#: What is asked not to be done; and what may not be left undone.
FORBIDS = r"(?:please|pls|kindly) (?:do not|don'?t|never)|(?:do not|don'?t)\b[^.;]* (?:please|pls)"
KEEPS_IN_MIND = r"forget|hesitate|omit|fail|miss|unless|without|until|before"
#: What is only asked where the first answer is no.
OTHERWISE = r"if not|otherwise|or else"
