"""Grammar and spelling with LanguageTool, in a process of its own. `build_grammar` makes the service."""

from crisisdesk.services.grammar.assemble import build_grammar
from crisisdesk.services.grammar.protocol import GrammarState
from crisisdesk.services.grammar.service import GrammarService

__all__ = ["GrammarService", "GrammarState", "build_grammar"]
