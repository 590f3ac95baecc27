// The fuzz tests weigh the work of the process, and the differential tests keep both cores busy by themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
