"""Starts LibreTranslate's own server with a translator that answers at once: what it needs then is what it does outside the model.

    python3 played-libretranslate.py PORT

Argos Translate, which cuts and translates the text there, is left out altogether; so it is a floor.
"""
import sys
from types import SimpleNamespace

from argostranslate import package, translate


class Language:
    def __init__(self, code, name):
        self.code, self.name = code, name

    def get_translation(self, _target):
        return SimpleNamespace(hypotheses=lambda text, count: [SimpleNamespace(value=text, score=0.0)] * count)

    @property
    def translations_from(self):
        return [SimpleNamespace(to_lang=language) for language in languages]


languages = [Language("fr", "French"), Language("en", "English")]
translate.get_installed_languages = lambda: languages
# two, so that it does not look for models on the network
package.get_installed_packages = lambda: languages

sys.argv = ["libretranslate", "--host", "127.0.0.1", "--port", sys.argv[1], "--disable-web-ui", "--disable-files-translation"]

from libretranslate.main import main  # noqa: E402: it reads the languages when it is imported

main()
