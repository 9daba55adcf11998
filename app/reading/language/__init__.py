"""How people ask, promise, settle and put off, one module a language with the same names.

All patterns look at one sentence in lower case. A rule that holds is a way people say it, not a word: a word alone
("bitte", "please") says too little.
"""
