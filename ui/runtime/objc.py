"""A few words of Objective-C, for what macOS tells programs in no other language: messages to its objects.

Nothing is loaded before the first message. Objects are addresses, and only such and whole numbers are passed on.
"""

import ctypes
from functools import cache


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    for function in (library.sel_registerName, library.objc_getClass):
        function.restype = ctypes.c_void_p
        function.argtypes = (ctypes.c_char_p,)
    return library


def named(name: str) -> int:
    """The class of this name; 0 where there is none."""
    return _library().objc_getClass(name.encode("ascii")) or 0


def send(receiver: int, message: str, *arguments: int) -> int:
    """What an object answers; 0 for nothing, and from nobody."""
    kinds = (ctypes.c_void_p,) * (2 + len(arguments))
    call = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", _library()))
    return call(receiver, _library().sel_registerName(message.encode("ascii")), *arguments) or 0


def text(words: str) -> int:
    """The system's own kind of text."""
    letters = ctypes.create_string_buffer(words.encode("utf-8"))
    return send(named("NSString"), "stringWithUTF8String:", ctypes.addressof(letters))
