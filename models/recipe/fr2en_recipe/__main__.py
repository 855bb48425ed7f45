"""The commands; each is a module with a `main(arguments)` that is imported only when it is called, so that this help loads no torch."""
import importlib
import sys

COMMANDS = {
    "varied": ("corpus.varied.command", "a corpus -> pairs of our own beside it: other names and numbers, quotations, lists"),
    "vocabulary": ("corpus.vocabulary", "a corpus -> a new tokenizer.json (only for a model with pieces of its own)"),
    "prepare": ("corpus.prepare", "a corpus -> piece ids and word alignments"),
    "train": ("training.train", "prepared data -> a run folder; the same command goes on where it was cut"),
    "evaluate": ("evaluation.evaluate", "BLEU, chrF, quotations and numbers of a run or of a model folder"),
    "everyday": ("evaluation.everyday", "how many everyday words a run, a model folder or another program gets right"),
    "export": ("storage.export", "a run -> the model folder that fr2en and transformers.js load"),
    "shortlist": ("storage.shortlist", "prepared data -> the English pieces that can stand for each French one, beside a model"),
    "restore": ("storage.restore", "a model folder -> a run to go on from"),
    "to_huggingface": ("storage.to_huggingface", "a run or a model folder -> a MarianMTModel of Hugging Face"),
}


def main():
    name, *rest = sys.argv[1:] or [""]
    if name not in COMMANDS:
        print("fr2en-recipe COMMAND --help\n\n" + "\n".join(f"  {n:15} {what}" for n, (_, what) in COMMANDS.items()))
        raise SystemExit(0 if name in ("-h", "--help") else 2)
    importlib.import_module(f"fr2en_recipe.{COMMANDS[name][0]}").main(rest)


if __name__ == "__main__":
    main()
