"""Pairs of our own, made from real ones: names, numbers, quotations, lists … as documents hold them and corpora hold too few of."""
