namespace GraphQLAdapter;

/// <summary>A thread with room for the depth that reference cases reach; the engine's own limit is lower, see <see cref="AdapterLimits"/>.</summary>
internal static class DeepStack
{
    private const int StackBytes = 256 * 1024 * 1024;

    internal static void Run(Action work)
    {
        Exception? failure = null;
        var thread = new Thread(Guarded, StackBytes);
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException("The work on the deep stack failed.", failure);

        void Guarded()
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
    }
}
