"""Makes the reference files that the tests of @gradus/math read.

Needs Debian's python3-numpy, python3-scipy and python3-mpmath; run it in this folder: python3 make-references.py
Remake the files only when a function is added or an input changes, then format them (npm run format). The inputs are
seeded, so the same versions give the same numbers. Values that mpmath makes are correctly rounded; values that numpy
and scipy make carry their rounding errors, and each test states the tolerance for that.
"""

import json
import math
import random

import mpmath
import numpy
import scipy.linalg
from mpmath import mp, mpf


def write(name, content):
    made = {"numpy": numpy.__version__, "scipy": scipy.__version__, "mpmath": mpmath.__version__}
    with open(name, "w") as file:
        # One case a line, so that a change reads as one.
        lines = ",\n".join(f'  "{key}": [\n' + ",\n".join("    " + json.dumps(case) for case in cases) + "\n  ]" for key, cases in content.items())
        file.write(f'{{\n  "made": {json.dumps(made)},\n{lines}\n}}\n')


def rounded(exact):
    """The nearest float64, and how many of its ulps the exact value lies beyond it."""
    value = float(exact)
    rest = 0.0 if math.isinf(value) else float((exact - mpf(value)) / mpf(math.ulp(value)))
    return value, round(rest, 4)


def elementary():
    # 1300 bits: an angle of 2^1023 has 1024 bits before the point, and the closest multiple of pi/2 needs about 60 more.
    mp.prec = 1300
    rng = random.Random(20)
    tiny = [5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, 1e-20, -1e-9]
    wide = [rng.uniform(-1, 1) * 10 ** rng.uniform(-8, 2) for _ in range(300)]
    angles = [rng.uniform(-1, 1) * 10 ** rng.uniform(0, 300) for _ in range(100)]
    # Near multiples of pi/2 almost all digits cancel; the last is the worst case of all float64 numbers.
    near = [float(k * mp.pi / 2) for k in (1, 2, 3, 5, 22, 355, 1000003, 2**40 + 1)] + [6381956970095103.0 * 2.0**797]
    positive = [abs(x) for x in tiny + wide] + [10 ** rng.uniform(-307, 308) for _ in range(100)]
    near_one = [1 + rng.uniform(-1, 1) * 2.0 ** -rng.randint(1, 50) for _ in range(100)]
    content = {
        "exp": [[x, *rounded(mp.exp(mpf(x)))] for x in tiny + wide + [rng.uniform(-745, 709.7) for _ in range(200)] + [1.0, 709.78, -745.1]],
        "log": [[x, *rounded(mp.log(mpf(x)))] for x in positive + near_one + [2.718281828459045, 10.0]],
        "log2": [[x, *rounded(mp.log(mpf(x), 2))] for x in positive + near_one + [2.0**k for k in range(-1074, 1024, 50)]],
        "log10": [[x, *rounded(mp.log10(mpf(x)))] for x in positive + near_one + [float(f"1e{k}") for k in range(0, 23)]],
        "sin": [[x, *rounded(mp.sin(mpf(x)))] for x in tiny + wide + angles + near],
        "cos": [[x, *rounded(mp.cos(mpf(x)))] for x in tiny + wide + angles + near],
        "tan": [[x, *rounded(mp.tan(mpf(x)))] for x in tiny + wide + angles + near],
    }
    powers = []
    while len(powers) < 600:
        x = rng.choice([abs(rng.choice(wide)), rng.choice(near_one), rng.uniform(0, 10)])
        y = rng.choice([rng.uniform(-3, 3), rng.uniform(-300, 300), float(rng.randint(-30, 30)), rng.uniform(-1, 1) * 1e12])
        value, rest = rounded(mpf(x) ** mpf(y))
        if 0 < value < math.inf:
            powers.append([[x, y], value, rest])
    content["pow"] = powers
    write("elementary.json", content)


def linear_algebra():
    rng = numpy.random.default_rng(20)
    cases = []
    for n in [1, 2, 3, 4, 6, 9]:
        for scale in [1.0, 1e-150, 1e150]:
            A = rng.standard_normal((n, n)) * scale
            b = rng.standard_normal(n)
            sign, log_abs = numpy.linalg.slogdet(A)
            cases.append(
                {
                    "A": A.tolist(),
                    "b": b.tolist(),
                    "x": numpy.linalg.solve(A, b).tolist(),
                    "inv": numpy.linalg.inv(A).tolist(),
                    "sign": float(sign),
                    "logAbs": float(log_abs),
                    "cond": [float(numpy.linalg.cond(A, p)) for p in (1, 2, numpy.inf, "fro")],
                }
            )
    shapes = []
    for m, n, k in [(1, 1, 1), (3, 2, 2), (2, 3, 1), (4, 6, 3), (6, 4, 2), (5, 5, 5), (7, 7, 4), (1, 5, 1), (8, 3, 0)]:
        A = rng.integers(-3, 4, (m, k)) @ rng.integers(-3, 4, (k, n))
        shapes.append(
            {
                "A": A.astype(float).tolist(),
                "rank": int(numpy.linalg.matrix_rank(A)),
                "nullity": int(scipy.linalg.null_space(A).shape[1]),
                "singularValues": scipy.linalg.svdvals(A.astype(float)).tolist(),
                "norms": [float(numpy.linalg.norm(A, p)) for p in (1, 2, numpy.inf, "fro")],
            }
        )
    vectors = []
    for _ in range(20):
        x = rng.standard_normal(int(rng.integers(1, 12))) * 10 ** rng.uniform(-5, 5)
        mp.prec = 200
        exact = [mpf(v) for v in x]
        orders = [0.5, 1.0, 1.5, 2.0, 3.0, 7.25]
        vectors.append([x.tolist(), [[p, float(sum(abs(v) ** p for v in exact) ** (1 / mpf(p)))] for p in orders]])
    # The truth, because numpy itself has no correct digit of cond_2 left at n = 13.
    mp.prec = 400
    hilbert = []
    for n in range(1, 13):
        # The matrix that float64 holds, whose entries are already rounded.
        H = mp.matrix([[mpf(1.0 / (i + j + 1)) for j in range(n)] for i in range(n)])
        S = mp.svd_r(H, compute_uv=False)
        inverse = mp.inverse(H)
        column_sum = lambda M: max(sum(abs(M[i, j]) for i in range(n)) for j in range(n))
        hilbert.append([n, float(S[0] / S[n - 1]), float(column_sum(H) * column_sum(inverse)), float(mp.det(H))])
    write("linear-algebra.json", {"square": cases, "shapes": shapes, "vectorNorms": vectors, "hilbert": hilbert})


def decompositions():
    rng = numpy.random.default_rng(21)
    definite, tall, exponentials, general = [], [], [], []
    for n in [1, 2, 3, 5, 8]:
        B = rng.standard_normal((n, n + 2))
        A = B @ B.T
        definite.append({"A": A.tolist(), "L": numpy.linalg.cholesky(A).tolist(), "values": scipy.linalg.eigvalsh(A).tolist()})
        X = rng.standard_normal((n + 3, n))
        R = numpy.linalg.qr(X)[1]
        tall.append({"A": X.tolist(), "R": (R * numpy.sign(numpy.diag(R))[:, None]).tolist()})
        G = rng.standard_normal((n, n))
        values = sorted(numpy.linalg.eigvals(G).tolist(), key=lambda v: (-abs(v), -v.imag))
        general.append({"A": G.tolist(), "re": [complex(v).real for v in values], "im": [complex(v).imag for v in values]})
    mp.prec = 300
    for n in [1, 2, 3, 4]:
        for size in [0.01, 0.2, 0.8, 2.0, 5.0, 30.0]:
            A = rng.standard_normal((n, n))
            A *= size / numpy.abs(A).sum(axis=0).max()
            E = mp.expm(mp.matrix(A.tolist()))
            exponentials.append({"A": A.tolist(), "exp": [[float(E[i, j]) for j in range(n)] for i in range(n)]})
    write("decompositions.json", {"definite": definite, "tall": tall, "general": general, "exponentials": exponentials})


def quantiles():
    rng = numpy.random.default_rng(24)
    fractions = [0.0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.99, 1.0]
    lines, grids = [], []
    for n in [1, 2, 3, 4, 5, 10, 31, 100, 1001]:
        for x in (rng.standard_normal(n) * 10 ** rng.uniform(-3, 3), rng.integers(-5, 6, n).astype(float)):
            # The digits that are printed are the numbers that are meant.
            x = numpy.round(x, 6)
            lines.append({"x": x.tolist(), "median": float(numpy.median(x)), "q": fractions, "quantiles": numpy.quantile(x, fractions).tolist()})
    for shape in [(3, 4), (4, 1, 5), (2, 3, 4)]:
        x = numpy.round(rng.standard_normal(shape), 6)
        for axis in range(-1, len(shape)):
            grids.append({"x": x.tolist(), "axis": axis, "q": 0.3, "median": numpy.median(x, axis=axis).tolist(), "quantile": numpy.quantile(x, 0.3, axis=axis).tolist(), "quantiles": numpy.quantile(x, [[0.1, 0.5, 0.2], [1.0, 0.75, 0.0]], axis=axis).tolist(), "kept": numpy.quantile(x, 0.3, axis=axis, keepdims=True).tolist()})
    write("quantiles.json", {"lines": lines, "grids": grids})


def inverse_trigonometry():
    mp.prec = 300
    rng = random.Random(22)
    small = [rng.choice([-1, 1]) * 10 ** rng.uniform(-300, -1) for _ in range(100)]
    unit = small + [rng.uniform(-1, 1) for _ in range(400)] + [rng.choice([-1, 1]) * (1 - 10 ** rng.uniform(-16, -1)) for _ in range(100)]
    any_size = unit + [rng.choice([-1, 1]) * 10 ** rng.uniform(-2, 30) for _ in range(300)]
    points = [[rng.choice(any_size), rng.choice(any_size)] for _ in range(600)]
    # Where the rounding of y/x counts most: angles of moderate size in all four quadrants.
    points += [[rng.uniform(-1, 1), rng.uniform(-1, 1)] for _ in range(800)]
    # Where its products would leave the range.
    points += [[p * k, q * k] for k in (1e-308, 1e-320, 1e308) for p, q in points[600:630]]
    content = {
        "asin": [[x, *rounded(mp.asin(mpf(x)))] for x in unit],
        "acos": [[x, *rounded(mp.acos(mpf(x)))] for x in unit],
        "atan": [[x, *rounded(mp.atan(mpf(x)))] for x in any_size],
        "atan2": [[p, *rounded(mp.atan2(mpf(p[0]), mpf(p[1])))] for p in points],
    }
    write("inverse-trigonometry.json", content)


def hyperbolic():
    mp.prec = 3000
    rng = random.Random(23)
    sign = lambda: rng.choice([-1, 1])
    tiny = [5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, 1e-20, -1e-9]
    around = [sign() * 10 ** rng.uniform(-10, 0) for _ in range(100)] + [rng.uniform(-3, 3) for _ in range(100)]
    exponents = tiny + around + [rng.uniform(-30, 30) for _ in range(50)] + [rng.uniform(-709, 709) for _ in range(50)]
    any_size = tiny + around + [sign() * 10 ** rng.uniform(0, 308) for _ in range(100)]
    above_one = [1 + 10 ** rng.uniform(-15, 1) for _ in range(100)] + [10 ** rng.uniform(0, 308) for _ in range(100)]
    below_one = tiny + [rng.uniform(-1, 1) for _ in range(100)] + [sign() * (1 - 10 ** rng.uniform(-15, -1)) for _ in range(100)]
    cube_root = lambda x: mp.sign(x) * mp.cbrt(abs(x))
    points = [[sign() * 10 ** rng.uniform(-5, 5), sign() * 10 ** rng.uniform(-5, 5)] for _ in range(200)]
    points += [[p * k, q * k] for k in (1e-320, 1e-300, 1e300, 1e303) for p, q in points[:25]]
    content = {
        "expm1": [[x, *rounded(mp.expm1(mpf(x)))] for x in exponents],
        "log1p": [[x, *rounded(mp.log(1 + mpf(x)))] for x in below_one + any_size if x > -1],
        "sinh": [[x, *rounded(mp.sinh(mpf(x)))] for x in exponents + [710.4, -710.47]],
        "cosh": [[x, *rounded(mp.cosh(mpf(x)))] for x in exponents + [710.4, -710.47]],
        "tanh": [[x, *rounded(mp.tanh(mpf(x)))] for x in exponents],
        "asinh": [[x, *rounded(mp.asinh(mpf(x)))] for x in any_size],
        "acosh": [[x, *rounded(mp.acosh(mpf(x)))] for x in above_one],
        "atanh": [[x, *rounded(mp.atanh(mpf(x)))] for x in below_one],
        "cbrt": [[x, *rounded(cube_root(mpf(x)))] for x in any_size],
        "hypot": [[p, *rounded(mp.sqrt(mpf(p[0]) ** 2 + mpf(p[1]) ** 2))] for p in points],
    }
    write("hyperbolic.json", content)


elementary()
inverse_trigonometry()
hyperbolic()
linear_algebra()
decompositions()
quantiles()
