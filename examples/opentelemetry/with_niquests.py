# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "niquests",
#     "opentelemetry-instrumentation-niquests",
#     "opentelemetry-sdk",
# ]
# ///

import niquests
from opentelemetry import trace
from opentelemetry.instrumentation.niquests import NiquestsInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor


def line(span):
    return f"{span.name} {dict(span.attributes)}\n"


exporter = ConsoleSpanExporter(formatter=line)
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
NiquestsInstrumentor().instrument()

with trace.get_tracer("shop").start_as_current_span("show a tea"):
    response = niquests.get("http://127.0.0.1:7249/headers", timeout=5)
    response.raise_for_status()
    print("Traceparent sent:", "Traceparent" in response.json()["headers"])
