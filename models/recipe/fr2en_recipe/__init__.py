"""Trains, measures and exports the embedded French-English model of fr2en."""
