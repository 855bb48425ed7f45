"""Nodes and constants of an ONNX graph, named as they come."""
import numpy as np
import onnx
from onnx import helper, numpy_helper

OPSET, IR_VERSION = 13, 8  # what onnxruntime-node 1.14 reads
ONNX_RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators


class Graph:
    """Nodes of one graph; constants are shared with the graph that it is a branch of."""

    def __init__(self, parent=None):
        self.nodes = []
        self.constants, self.count, self.domains = (parent.constants, parent.count, parent.domains) if parent else ({}, [0], {"": OPSET})

    def op(self, kind, inputs, outputs=1, **attributes):
        """Adds a node -> the name of its output, or a list of names."""
        self.domains.setdefault(attributes.get("domain", ""), 1)
        self.count[0] += 1
        names = [f"{kind}_{self.count[0]}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=f"n{self.count[0]}", **attributes))
        return names[0] if outputs == 1 else names

    def const(self, name, value, dtype=None):
        """A constant by name; the second time its value is taken to be the same."""
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.array(value, dtype=dtype, order="C"), name)
        return name

    def ints(self, *values):
        """A constant int64 vector."""
        return self.const("i_" + "_".join(map(str, values)), values, np.int64)

    def scalar(self, value, dtype=np.float32):
        """A constant of rank 0."""
        return self.const(f"s_{np.dtype(dtype).name}_{value!r}", value, dtype)

    def size(self, x, axis):
        """The length of an axis, of rank 0."""
        return self.op("Gather", [self.op("Shape", [x]), self.scalar(axis, np.int64)], axis=0)

    def output(self, source, name):
        """Gives a value the name by which callers know it. An Identity would copy it at every step: only a constant, which has no node of
        its own, gets one."""
        if not any(source in node.output for node in self.nodes):
            self.nodes.append(helper.make_node("Identity", [source], [name], name="out_" + name))
            return
        for node in self.nodes:
            for names in (node.input, node.output):
                for at, one in enumerate(names):
                    if one == source:
                        names[at] = name

    def model(self, name, inputs, outputs):
        """The finished, checked model."""
        graph = helper.make_graph(self.nodes, name, inputs, outputs, list(self.constants.values()))
        opsets = [helper.make_opsetid(*domain) for domain in self.domains.items()]
        made = helper.make_model(graph, opset_imports=opsets, producer_name="fr2en")
        made.ir_version = IR_VERSION
        onnx.checker.check_model(made)
        return made
