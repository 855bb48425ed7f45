"""Batches of one size: each has the same number of padded pieces a side, whatever its width, so that linear layers see one shape only."""
import numpy as np

WIDEST = 96  # pieces a side with the end piece; a schedule draws none longer than 91


def widths(tokens):
    """The multiples of 8 that divide `tokens`: what is left of them is whole rows. Tensor cores want multiples of 8."""
    return [width for width in range(8, WIDEST + 1, 8) if tokens % width == 0]


def bucketed(longest, tokens):
    """longest: wider side of each pair -> [(numbers of pairs, width)], rows × width of each being `tokens`, but for one that is not full.

    What does not fill a batch of its width goes up to the next.
    """
    batches, left, least = [], np.zeros(0, np.int64), 0
    for width in widths(tokens):
        pool = np.concatenate([left, np.flatnonzero((longest > least) & (longest <= width))])
        size, least = tokens // width, width
        full = len(pool) // size * size
        batches += [(rows, width) for rows in pool[:full].reshape(-1, size)]
        left = pool[full:]
    return batches + ([(left, WIDEST)] if len(left) else [])
