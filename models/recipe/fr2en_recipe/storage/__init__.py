"""The model as files: ONNX out, ONNX back in, Hugging Face, checksums, card."""
