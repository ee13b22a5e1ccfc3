"""What listens on the playground's ports: HTTP, HTTPS, the proxies and the faults."""
