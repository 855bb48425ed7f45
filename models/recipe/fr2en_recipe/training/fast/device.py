"""What a GPU is told before the first step."""
import torch


def settle(device):
    if device.startswith("cuda"):
        torch.set_float32_matmul_precision("high")  # what is not in bfloat16: TF32
        torch.backends.cuda.enable_cudnn_sdp(False)  # it plans anew for each shape, and shapes of attention differ with the width
