"""Positions as Hugging Face's Marian computes them: sines in the first half of a vector, cosines in the second."""
import numpy as np

MAX_POSITIONS = 512


def sinusoids(length, width):
    """-> float32 [length, width]."""
    angle = np.arange(length)[:, None] / np.power(10000, 2 * (np.arange(width)[None] // 2) / width)
    return np.concatenate([np.sin(angle[:, 0::2]), np.cos(angle[:, 1::2])], 1).astype(np.float32)
