import sys, time
from world import simulate
from facts import Broken

a, b = int(sys.argv[1]), int(sys.argv[2])
t = time.time()
n = 0
d = 0
inv = 0
bad = []
for s in range(a, b):
    t1 = time.time()
    try:
        f = simulate(s)
        n += f.records
        d += f.delivered
        inv += f.invocations
        if "-v" in sys.argv:
            print(s, f, round(time.time() - t1, 2))
    except Broken as e:
        bad.append(s)
        print(s, "BROKEN", e, round(time.time() - t1, 2))
        if "-n" in sys.argv:
            print("\n".join(e.__notes__))
            break
print(
    "seeds", b - a, "records", n, "delivered", d, "invocations", inv, "seconds", round(time.time() - t, 1), "bad", bad
)
