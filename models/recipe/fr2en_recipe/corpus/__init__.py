"""Text to numbers: the form of the text, its pieces, word alignments, batches. Knows no model."""
