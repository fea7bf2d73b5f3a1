import Sealing
import Testing
