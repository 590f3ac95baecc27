// Each of these has the machine to itself: what is measured beside another is told wrongly.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
