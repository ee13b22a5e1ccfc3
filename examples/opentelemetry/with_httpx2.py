# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "httpx2",
#     "opentelemetry-instrumentation-httpx",
#     "opentelemetry-sdk",
# ]
# ///

import httpx2
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPX2ClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor


def line(span):
    return f"{span.name} {dict(span.attributes)}\n"


exporter = ConsoleSpanExporter(formatter=line)
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
HTTPX2ClientInstrumentor().instrument()

with trace.get_tracer("shop").start_as_current_span("show a tea"):
    response = httpx2.get("http://127.0.0.1:7249/headers", timeout=5)
    response.raise_for_status()
    print("Traceparent sent:", "Traceparent" in response.json()["headers"])
