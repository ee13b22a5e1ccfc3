# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "httpx",
#     "opentelemetry-instrumentation-httpx",
#     "opentelemetry-sdk",
# ]
# ///

import asyncio

import httpx
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor


def line(span):
    return f"{span.name} {dict(span.attributes)}\n"


exporter = ConsoleSpanExporter(formatter=line)
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
HTTPXClientInstrumentor().instrument()


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        with trace.get_tracer("shop").start_as_current_span("show a tea"):
            response = await client.get("http://127.0.0.1:7249/headers")
            response.raise_for_status()
            print("Traceparent sent:", "Traceparent" in response.json()["headers"])


asyncio.run(main())
