"""Kreis's core: values, rules, an encrypted store and a doorway. It knows no Qt and speaks no language."""
