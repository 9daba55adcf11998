"""What the window looks like: language, colours, contrast, size of text."""

from PySide6.QtCore import QLocale, QObject, Signal

from app.settings import TEXT_PERCENTS, Contrast, Settings, Theme
from ui.runtime.i18n import Language
from ui.widgets.segmented import Segmented

_SCHEMES = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK)
_CONTRASTS = (Contrast.SYSTEM, Contrast.USUAL, Contrast.HIGH)


class Appearance(QObject):
    """Four controls. ``spoken(code)`` and ``themed(scheme, contrast, percent)`` take effect at once."""

    spoken = Signal(str)
    themed = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = Segmented(tuple(language.own_name for language in Language))
        self.language.setAccessibleName(self.tr("Language"))
        self.scheme = Segmented((self.tr("System"), self.tr("Light"), self.tr("Dark")))
        self.scheme.setAccessibleName(self.tr("Colours"))
        self.contrast = Segmented((self.tr("System"), self.tr("Usual"), self.tr("High")))
        self.contrast.setAccessibleName(self.tr("Contrast"))
        self.size = Segmented(tuple(self.tr("%1%").replace("%1", str(percent)) for percent in TEXT_PERCENTS))
        self.size.setAccessibleName(self.tr("Size of text"))
        self.language.chosen.connect(lambda index: self.spoken.emit(list(Language)[index].value))
        for part in (self.scheme, self.contrast, self.size):
            part.chosen.connect(self._on_chosen)

    def show_settings(self, kept: Settings) -> None:
        code = kept.language or QLocale().name()[:2]
        self.language.choose(list(Language).index(Language(code) if code in Language else Language.EN))
        self.scheme.choose(_SCHEMES.index(kept.theme))
        self.contrast.choose(_CONTRASTS.index(kept.contrast))
        self.size.choose(TEXT_PERCENTS.index(kept.text_percent))

    def _on_chosen(self) -> None:
        scheme, contrast = _SCHEMES[self.scheme.index()], _CONTRASTS[self.contrast.index()]
        self.themed.emit(scheme.value, contrast.value, TEXT_PERCENTS[self.size.index()])
