"""From prepared data and a budget to a run folder."""
