"""What a model is worth: BLEU, chrF, quotations and numbers kept."""
