using System.Collections.Concurrent;
using GraphQLEngine.Execution.Output;

namespace GraphQLEngine.Execution.Plans;

/// <summary>
/// The schema's own elements as JSON, each encoded once for each way that clients select it: a schema never changes, so neither does
/// what introspection says of one of its types. Not answers: those are put together anew for every request, and a request that
/// selects the same of a type, under whatever name or beside whatever else, meets the same fragments.
/// </summary>
/// <param name="maximumBytes">Bytes kept; beyond them elements are written out each time.</param>
internal sealed class SchemaFragments(int maximumBytes = 4 * 1024 * 1024)
{
    private const int BytesOfAnEntry = 64;

    private readonly ConcurrentDictionary<string, SelectionFragments> _bySelection = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The fragments of one way to select; null when there is no room for another.</summary>
    /// <param name="selection">Response names, fields and arguments, all the way down.</param>
    internal SelectionFragments? For(string selection)
    {
        if (_bySelection.TryGetValue(selection, out var fragments)) return fragments;
        return TryTake(selection.Length * sizeof(char)) ? _bySelection.GetOrAdd(selection, new SelectionFragments(this)) : null;
    }

    /// <summary>Takes a share of the room.</summary>
    internal bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes + BytesOfAnEntry) <= maximumBytes) return true;
        Interlocked.Add(ref _bytes, -bytes - BytesOfAnEntry);
        return false;
    }
}

/// <summary>Elements of the schema as one selection has them.</summary>
internal sealed class SelectionFragments(SchemaFragments room)
{
    private readonly ConcurrentDictionary<object, byte[]> _byElement = new(ReferenceEqualityComparer.Instance);

    internal bool TryWrite(object element, JsonOutput output)
    {
        if (!_byElement.TryGetValue(element, out var json)) return false;
        output.WriteRaw(json);
        return true;
    }

    internal void Add(object element, ReadOnlySpan<byte> json)
    {
        if (room.TryTake(json.Length)) _byElement.TryAdd(element, json.ToArray());
    }
}
