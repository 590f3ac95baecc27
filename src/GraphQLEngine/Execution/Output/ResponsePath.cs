namespace GraphQLEngine.Execution.Output;

/// <summary>Where in the data the executor is: a stack whose top is replaced as fields and items go by.</summary>
internal sealed class ResponsePath
{
    private object?[] _names = new object?[16]; // null: the level is a list, its index is below
    private int[] _indexes = new int[16];

    internal int Depth { get; set; }

    internal void Push()
    {
        if (++Depth > _names.Length)
        {
            Array.Resize(ref _names, _names.Length * 2);
            Array.Resize(ref _indexes, _indexes.Length * 2);
        }
    }

    internal void Pop() => Depth--;

    internal void Set(string name) => _names[Depth - 1] = name;

    internal void Set(int index)
    {
        _names[Depth - 1] = null;
        _indexes[Depth - 1] = index;
    }

    internal void CopyFrom(ResponsePath other)
    {
        Depth = 0;
        while (Depth < other.Depth)
        {
            Push();
            _names[Depth - 1] = other._names[Depth - 1];
            _indexes[Depth - 1] = other._indexes[Depth - 1];
        }
    }

    internal object[] ToArray()
    {
        var path = new object[Depth];
        for (var level = 0; level < path.Length; level++) path[level] = _names[level] ?? _indexes[level];
        return path;
    }
}
