"""The fast way, for GPUs: data, batches and losses stay on the device, every step has one size, and the host only queues work."""
