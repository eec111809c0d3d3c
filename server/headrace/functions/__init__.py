"""Functions: a name resolves to something that can be invoked, and every outcome is a `Reply`.

Three backends: *process* runs code in worker processes against our Runtime API, *http* posts to an Invoke endpoint,
*callable* calls Python. They know nothing of sources, mappings or pollers. `FunctionRegistry` has the functions that
are configured, `ProcessDeployments` those that are deployed.
"""

from headrace.functions.deployments import ProcessDeployments
from headrace.functions.packages import PackageFolder
from headrace.functions.registry import FunctionRegistry
from headrace.functions.settings import Settings

__all__ = ["FunctionRegistry", "PackageFolder", "ProcessDeployments", "Settings"]
