def measure(queues, *, quick):
    raise NotImplementedError
