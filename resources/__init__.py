"""Files that ship with the program: icons, style, translations, sentences, handbook."""
