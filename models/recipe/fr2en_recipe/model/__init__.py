"""The transformer in PyTorch and its checkpoints. Knows no files but its own."""
